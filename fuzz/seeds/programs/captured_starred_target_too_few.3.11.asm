freevars 3.11

code <module> stacksize=4 filename='captured_starred_target_too_few.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_starred_target_too_few.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 BUILD_LIST               1
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               1 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f004030110f000030110f000030110f00c00010680058075807581
  7784778069d10010d40010d00010d00010d00010

code outer(values) locals=(read) cellvars=(first, last, middle) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                2 (first)
              2 MAKE_CELL                3 (last)
              4 MAKE_CELL                4 (middle)

  2           6 RESUME                   0

  3           8 LOAD_CLOSURE             2 (first)
             10 LOAD_CLOSURE             3 (last)
             12 LOAD_CLOSURE             4 (middle)
             14 BUILD_TUPLE              3
             16 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_starred_target_too_few.py", line 3>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (read)

  4          22 LOAD_FAST                0 (values)
             24 EXTENDED_ARG             1
             26 UNPACK_EX              257
             28 STORE_DEREF              2 (first)
             30 STORE_DEREF              4 (middle)
             32 STORE_DEREF              3 (last)

  5          34 LOAD_FAST                1 (read)
             36 RETURN_VALUE
LineTable:
  f8f8f88000d80b28d00b28d00b28d00b28d00b28d00b288044d81b21d1041880
  4588469044d80b0f804b

code <lambda>() freevars=(first, last, middle) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           3

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (first)
              6 LOAD_DEREF               2 (middle)
              8 LOAD_DEREF               1 (last)
             10 BUILD_TUPLE              3
             12 RETURN_VALUE
LineTable:
  f8800090459836a034d013288000
