freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='captured_starred_target_too_few.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_starred_target_too_few.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 BUILD_LIST               1
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code outer(values) locals=(read) cellvars=(first, last, middle) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (first)
              2 LOAD_CLOSURE             1 (last)
              4 LOAD_CLOSURE             2 (middle)
              6 BUILD_TUPLE              3
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_starred_target_too_few.py", line 3>)
             10 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               1 (read)

  4          16 LOAD_FAST                0 (values)
             18 EXTENDED_ARG             1
             20 UNPACK_EX              257
             22 STORE_DEREF              0 (first)
             24 STORE_DEREF              2 (middle)
             26 STORE_DEREF              1 (last)

  5          28 LOAD_FAST                1 (read)
             30 RETURN_VALUE

code <lambda>() freevars=(first, last, middle) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_DEREF               0 (first)
              2 LOAD_DEREF               2 (middle)
              4 LOAD_DEREF               1 (last)
              6 BUILD_TUPLE              3
              8 RETURN_VALUE
