freevars 3.11

code <module> stacksize=3 filename='captured_unpacking_not_iterable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_unpacking_not_iterable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (5)
             14 PRECALL                  1
             18 CALL                     1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE
LineTable:
  f003010101f004030110f000030110f000030110f00c00010680058061810884
  08800880088008

code outer(value) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                2 (a)
              2 MAKE_CELL                3 (b)

  2           4 RESUME                   0

  3           6 LOAD_CLOSURE             2 (a)
              8 LOAD_CLOSURE             3 (b)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_not_iterable.py", line 3>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (read)

  4          18 LOAD_FAST                0 (value)
             20 UNPACK_SEQUENCE          2
             24 STORE_DEREF              2 (a)
             26 STORE_DEREF              3 (b)

  5          28 LOAD_FAST                1 (read)
             30 RETURN_VALUE
LineTable:
  f8f88000d80b19883e883e883e883e8044d80b10814480418071d80b0f804b

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           2

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009041907190368000
