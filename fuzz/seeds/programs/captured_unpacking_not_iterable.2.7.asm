freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='captured_unpacking_not_iterable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_unpacking_not_iterable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (5)
             15 CALL_FUNCTION            1
             18 POP_TOP
             19 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code outer(value) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (a)
              3 LOAD_CLOSURE             1 (b)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_not_iterable.py", line 3>)
             12 MAKE_CLOSURE             0
             15 STORE_FAST               1 (read)

  4          18 LOAD_FAST                0 (value)
             21 UNPACK_SEQUENCE          2
             24 STORE_DEREF              0 (a)
             27 STORE_DEREF              1 (b)

  5          30 LOAD_FAST                1 (read)
             33 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
