freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='captured_argument_token_rebound.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_token_rebound.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_NAME                2 (token)
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            0
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code outer(x) locals=(read) cellvars=(x) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_token_rebound.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (read)

  4          12 LOAD_CONST               0 (None)
             14 STORE_DEREF              0 (x)

  5          16 LOAD_GLOBAL              0 (emit)
             18 LOAD_CONST               3 ('rebound')
             20 CALL_FUNCTION            1
             22 POP_TOP

  6          24 LOAD_FAST                1 (read)
             26 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
