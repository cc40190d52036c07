freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='some_arguments_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "some_arguments_captured.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 (2)
             21 LOAD_CONST               3 (3)
             24 LOAD_CONST               4 (4)
             27 CALL_FUNCTION            4
             30 CALL_FUNCTION            1
             33 POP_TOP
             34 LOAD_CONST               5 (None)
             37 RETURN_VALUE

code outer(a, b, c, d) locals=(read) cellvars=(b, d) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_DEREF               0 (b)
              3 LOAD_FAST                0 (a)
              6 ROT_TWO
              7 STORE_FAST               0 (a)
             10 STORE_DEREF              0 (b)

  4          13 LOAD_CLOSURE             0 (b)
             16 LOAD_CLOSURE             1 (d)
             19 BUILD_TUPLE              2
             22 LOAD_CONST               1 (<code object <lambda> at 0x..., file "some_arguments_captured.py", line 4>)
             25 MAKE_CLOSURE             0
             28 STORE_FAST               4 (read)

  5          31 LOAD_FAST                0 (a)
             34 LOAD_FAST                2 (c)
             37 BINARY_ADD
             38 STORE_FAST               2 (c)

  6          41 LOAD_DEREF               1 (d)
             44 LOAD_CONST               2 (1)
             47 INPLACE_ADD
             48 STORE_DEREF              1 (d)

  7          51 LOAD_FAST                0 (a)
             54 LOAD_FAST                2 (c)
             57 LOAD_FAST                4 (read)
             60 CALL_FUNCTION            0
             63 BUILD_TUPLE              3
             66 RETURN_VALUE

code <lambda>() freevars=(b, d) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (b)
              3 LOAD_DEREF               1 (d)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
