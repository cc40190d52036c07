freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='closures_share_defaults_and_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "closures_share_defaults_and_cells.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (inner)

 11          18 LOAD_NAME                1 (inner)
             21 CALL_FUNCTION            0
             24 STORE_NAME               2 (first)

 12          27 LOAD_NAME                1 (inner)
             30 CALL_FUNCTION            0
             33 STORE_NAME               3 (second)

 13          36 LOAD_NAME                4 (emit)
             39 LOAD_NAME                2 (first)
             42 CALL_FUNCTION            0
             45 LOAD_NAME                3 (second)
             48 CALL_FUNCTION            0
             51 COMPARE_OP               8 (is)
             54 CALL_FUNCTION            1
             57 POP_TOP

 14          58 LOAD_NAME                4 (emit)
             61 LOAD_NAME                2 (first)
             64 LOAD_ATTR                5 (__closure__)
             67 LOAD_CONST               1 (0)
             70 BINARY_SUBSCR
             71 LOAD_NAME                3 (second)
             74 LOAD_ATTR                5 (__closure__)
             77 LOAD_CONST               1 (0)
             80 BINARY_SUBSCR
             81 COMPARE_OP               8 (is)
             84 CALL_FUNCTION            1
             87 POP_TOP

 15          88 LOAD_NAME                4 (emit)
             91 LOAD_NAME                3 (second)
             94 CALL_FUNCTION            0
             97 CALL_FUNCTION            1
            100 POP_TOP
            101 LOAD_CONST               2 (None)
            104 RETURN_VALUE

code outer() locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_CONST               1 (<code object inner at 0x..., file "closures_share_defaults_and_cells.py", line 3>)
              6 MAKE_FUNCTION            1
              9 STORE_FAST               0 (inner)

  7          12 LOAD_FAST                0 (inner)
             15 RETURN_VALUE

code inner(seen) cellvars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_DEREF               0 (seen)
              3 LOAD_ATTR                0 (append)
              6 LOAD_GLOBAL              1 (len)
              9 LOAD_DEREF               0 (seen)
             12 CALL_FUNCTION            1
             15 CALL_FUNCTION            1
             18 POP_TOP

  5          19 LOAD_CLOSURE             0 (seen)
             22 BUILD_TUPLE              1
             25 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closures_share_defaults_and_cells.py", line 5>)
             28 MAKE_CLOSURE             0
             31 RETURN_VALUE

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (seen)
              3 RETURN_VALUE
