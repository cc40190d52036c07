freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='captured_unpacking_not_iterable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_unpacking_not_iterable.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (5)
             12 CALL_FUNCTION            1
             14 POP_TOP
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code outer(value) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (a)
              2 LOAD_CLOSURE             1 (b)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_not_iterable.py", line 3>)
              8 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (read)

  4          14 LOAD_FAST                0 (value)
             16 UNPACK_SEQUENCE          2
             18 STORE_DEREF              0 (a)
             20 STORE_DEREF              1 (b)

  5          22 LOAD_FAST                1 (read)
             24 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
