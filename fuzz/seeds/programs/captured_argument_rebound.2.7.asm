freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='captured_argument_rebound.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_rebound.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           9 LOAD_CONST               1 (1)
             12 STORE_NAME               1 (x)

  9          15 LOAD_NAME                2 (emit)
             18 LOAD_NAME                0 (outer)
             21 LOAD_NAME                1 (x)
             24 CALL_FUNCTION            1
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 POP_TOP

 10          34 LOAD_NAME                2 (emit)
             37 LOAD_NAME                1 (x)
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 LOAD_CONST               2 (None)
             47 RETURN_VALUE

code outer(x) locals=(read) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_rebound.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (read)

  4          15 LOAD_DEREF               0 (x)
             18 LOAD_CONST               2 (1)
             21 BINARY_ADD
             22 STORE_DEREF              0 (x)

  5          25 LOAD_FAST                1 (read)
             28 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
