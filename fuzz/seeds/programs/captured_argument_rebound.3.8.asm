freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='captured_argument_rebound.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_rebound.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_CONST               2 (1)
             10 STORE_NAME               1 (x)

  9          12 LOAD_NAME                2 (emit)
             14 LOAD_NAME                0 (outer)
             16 LOAD_NAME                1 (x)
             18 CALL_FUNCTION            1
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 POP_TOP

 10          26 LOAD_NAME                2 (emit)
             28 LOAD_NAME                1 (x)
             30 CALL_FUNCTION            1
             32 POP_TOP
             34 LOAD_CONST               3 (None)
             36 RETURN_VALUE

code outer(x) locals=(read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_rebound.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (read)

  4          12 LOAD_DEREF               0 (x)
             14 LOAD_CONST               3 (1)
             16 BINARY_ADD
             18 STORE_DEREF              0 (x)

  5          20 LOAD_FAST                1 (read)
             22 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
