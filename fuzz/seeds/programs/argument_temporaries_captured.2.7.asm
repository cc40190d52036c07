freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='argument_temporaries_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "argument_temporaries_captured.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (callee)
             15 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             21 LOAD_NAME                2 (token)
             24 CALL_FUNCTION            0
             27 LOAD_NAME                2 (token)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            3
             36 CALL_FUNCTION            1
             39 POP_TOP
             40 LOAD_CONST               1 (None)
             43 RETURN_VALUE

code callee(p, q, r) cellvars=(p, q, r) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CLOSURE             0 (p)
              6 LOAD_CLOSURE             1 (q)
              9 LOAD_CLOSURE             2 (r)
             12 BUILD_TUPLE              3
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "argument_temporaries_captured.py", line 3>)
             18 MAKE_CLOSURE             0
             21 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             27 POP_TOP

  4          28 LOAD_CONST               2 ('result')
             31 RETURN_VALUE

code <lambda>() freevars=(p, q, r) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_DEREF               2 (r)
              3 LOAD_DEREF               1 (q)
              6 LOAD_DEREF               0 (p)
              9 BUILD_TUPLE              3
             12 RETURN_VALUE
