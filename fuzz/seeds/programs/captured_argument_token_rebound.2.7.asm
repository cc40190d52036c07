freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='captured_argument_token_rebound.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_token_rebound.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               1 (None)
             34 RETURN_VALUE

code outer(x) locals=(read) cellvars=(x) names=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_token_rebound.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (read)

  4          15 LOAD_CONST               0 (None)
             18 STORE_DEREF              0 (x)

  5          21 LOAD_GLOBAL              1 (emit)
             24 LOAD_CONST               2 ('rebound')
             27 CALL_FUNCTION            1
             30 POP_TOP

  6          31 LOAD_FAST                1 (read)
             34 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
