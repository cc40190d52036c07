freevars 2.7

code <module> names=(9: None) flags=NOFREE stacksize=8 filename='function_type_swaps_cells.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_swaps_cells.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  5          15 LOAD_CONST               1 (<code object outer at 0x..., file "function_type_swaps_cells.py", line 5>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               2 (outer)

  9          24 LOAD_NAME                2 (outer)
             27 LOAD_CONST               2 ('a')
             30 LOAD_CONST               3 ('b')
             33 CALL_FUNCTION            2
             36 STORE_NAME               3 (f)

 10          39 LOAD_NAME                3 (f)
             42 LOAD_ATTR                4 (__closure__)
             45 UNPACK_SEQUENCE          2
             48 STORE_NAME               5 (first)
             51 STORE_NAME               6 (second)

 11          54 LOAD_NAME                7 (emit)
             57 LOAD_NAME                1 (FunctionType)
             60 LOAD_NAME                3 (f)
             63 LOAD_ATTR                8 (__code__)
             66 BUILD_MAP                0
             69 LOAD_CONST               4 (None)
             72 LOAD_CONST               4 (None)
             75 LOAD_NAME                6 (second)
             78 LOAD_NAME                5 (first)
             81 BUILD_TUPLE              2
             84 CALL_FUNCTION            5
             87 CALL_FUNCTION            0
             90 CALL_FUNCTION            1
             93 POP_TOP

 12          94 LOAD_NAME                7 (emit)
             97 LOAD_NAME                1 (FunctionType)
            100 LOAD_NAME                3 (f)
            103 LOAD_ATTR                8 (__code__)
            106 BUILD_MAP                0
            109 LOAD_CONST               4 (None)
            112 LOAD_CONST               4 (None)
            115 LOAD_NAME                5 (first)
            118 LOAD_NAME                5 (first)
            121 BUILD_TUPLE              2
            124 CALL_FUNCTION            5
            127 CALL_FUNCTION            0
            130 CALL_FUNCTION            1
            133 POP_TOP
            134 LOAD_CONST               4 (None)
            137 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code outer(a, b) cellvars=(a, b) consts=(0: None) stacksize=2 firstlineno=5
  6           0 LOAD_CLOSURE             0 (a)
              3 LOAD_CLOSURE             1 (b)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_swaps_cells.py", line 6>)
             12 MAKE_CLOSURE             0
             15 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
