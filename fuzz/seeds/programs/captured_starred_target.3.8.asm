freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='captured_starred_target.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_starred_target.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 LOAD_CONST               3 (2)
             16 LOAD_CONST               4 (3)
             18 LOAD_CONST               5 (4)
             20 CALL_FUNCTION            4
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             26 POP_TOP

  8          28 LOAD_NAME                1 (emit)
             30 LOAD_NAME                0 (outer)
             32 LOAD_CONST               2 (1)
             34 LOAD_CONST               3 (2)
             36 CALL_FUNCTION            2
             38 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               6 (None)
             46 RETURN_VALUE

code outer(*values) cellvars=(first, last, middle) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (values)
              2 EXTENDED_ARG             1
              4 UNPACK_EX              257
              6 STORE_DEREF              0 (first)
              8 STORE_DEREF              2 (middle)
             10 STORE_DEREF              1 (last)

  4          12 LOAD_CLOSURE             0 (first)
             14 LOAD_CLOSURE             1 (last)
             16 LOAD_CLOSURE             2 (middle)
             18 BUILD_TUPLE              3
             20 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_starred_target.py", line 4>)
             22 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             24 MAKE_FUNCTION            8 (closure)
             26 RETURN_VALUE

code <lambda>() freevars=(first, last, middle) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  4           0 LOAD_DEREF               0 (first)
              2 LOAD_DEREF               2 (middle)
              4 LOAD_DEREF               1 (last)
              6 BUILD_TUPLE              3
              8 RETURN_VALUE
