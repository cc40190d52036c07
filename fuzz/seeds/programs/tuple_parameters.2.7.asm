freevars 2.7

code <module> consts=(2: 2, 3: 3) flags=NOFREE stacksize=4 filename='tuple_parameters.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "tuple_parameters.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 LOAD_CONST               6 ((2, 3))
             18 BUILD_TUPLE              2
             21 LOAD_CONST               4 (4)
             24 CALL_FUNCTION            2
             27 UNPACK_SEQUENCE          2
             30 STORE_NAME               1 (pair)
             33 STORE_NAME               2 (read)

  8          36 LOAD_NAME                3 (emit)
             39 LOAD_NAME                1 (pair)
             42 CALL_FUNCTION            1
             45 POP_TOP

  9          46 LOAD_NAME                3 (emit)
             49 LOAD_NAME                2 (read)
             52 CALL_FUNCTION            0
             55 CALL_FUNCTION            1
             58 POP_TOP

 10          59 LOAD_NAME                3 (emit)
             62 LOAD_NAME                0 (outer)
             65 LOAD_ATTR                4 (__code__)
             68 LOAD_ATTR                5 (co_cellvars)
             71 CALL_FUNCTION            1
             74 POP_TOP

 11          75 LOAD_NAME                3 (emit)
             78 LOAD_NAME                0 (outer)
             81 LOAD_ATTR                4 (__code__)
             84 LOAD_ATTR                6 (co_varnames)
             87 CALL_FUNCTION            1
             90 POP_TOP
             91 LOAD_CONST               5 (None)
             94 RETURN_VALUE

code outer(.0, d) locals=(a, b, c, swap) cellvars=(c, d) consts=(0: None) stacksize=3 firstlineno=2
  2           0 LOAD_FAST                0 (.0)
              3 UNPACK_SEQUENCE          2
              6 STORE_FAST               2 (a)
              9 UNPACK_SEQUENCE          2
             12 STORE_FAST               3 (b)
             15 STORE_DEREF              0 (c)

  3          18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "tuple_parameters.py", line 3>)
             21 MAKE_FUNCTION            0
             24 STORE_FAST               5 (swap)

  4          27 LOAD_FAST                5 (swap)
             30 LOAD_FAST                2 (a)
             33 LOAD_FAST                3 (b)
             36 BUILD_TUPLE              2
             39 CALL_FUNCTION            1
             42 LOAD_CLOSURE             0 (c)
             45 LOAD_CLOSURE             1 (d)
             48 BUILD_TUPLE              2
             51 LOAD_CONST               2 (<code object <lambda> at 0x..., file "tuple_parameters.py", line 4>)
             54 MAKE_CLOSURE             0
             57 BUILD_TUPLE              2
             60 RETURN_VALUE
LineTable:
  03000f010901

code <lambda>(.0) locals=(p, q) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_FAST                0 (.0)
              3 UNPACK_SEQUENCE          2
              6 STORE_FAST               1 (p)
              9 STORE_FAST               2 (q)
             12 LOAD_FAST                2 (q)
             15 LOAD_FAST                1 (p)
             18 BUILD_TUPLE              2
             21 RETURN_VALUE
LineTable:
  0300

code <lambda>() freevars=(c, d) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (c)
              3 LOAD_DEREF               1 (d)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
