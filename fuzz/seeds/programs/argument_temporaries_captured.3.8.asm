freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='argument_temporaries_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "argument_temporaries_captured.py", line 2>)
              2 LOAD_CONST               1 ('callee')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (callee)
             12 LOAD_NAME                2 (token)
             14 CALL_FUNCTION            0
             16 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             20 LOAD_NAME                2 (token)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            3
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE

code callee(p, q, r) cellvars=(p, q, r) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CLOSURE             0 (p)
              4 LOAD_CLOSURE             1 (q)
              6 LOAD_CLOSURE             2 (r)
              8 BUILD_TUPLE              3
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "argument_temporaries_captured.py", line 3>)
             12 LOAD_CONST               2 ('callee.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             20 POP_TOP

  4          22 LOAD_CONST               3 ('result')
             24 RETURN_VALUE

code <lambda>() freevars=(p, q, r) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_DEREF               2 (r)
              2 LOAD_DEREF               1 (q)
              4 LOAD_DEREF               0 (p)
              6 BUILD_TUPLE              3
              8 RETURN_VALUE
