freevars 3.8

code <module> flags=NOFREE stacksize=8 filename='function_type_swaps_cells.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_swaps_cells.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  5          12 LOAD_CONST               2 (<code object outer at 0x..., file "function_type_swaps_cells.py", line 5>)
             14 LOAD_CONST               3 ('outer')
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (outer)

  9          20 LOAD_NAME                2 (outer)
             22 LOAD_CONST               4 ('a')
             24 LOAD_CONST               5 ('b')
             26 CALL_FUNCTION            2
             28 STORE_NAME               3 (f)

 10          30 LOAD_NAME                3 (f)
             32 LOAD_ATTR                4 (__closure__)
             34 UNPACK_SEQUENCE          2
             36 STORE_NAME               5 (first)
             38 STORE_NAME               6 (second)

 11          40 LOAD_NAME                7 (emit)
             42 LOAD_NAME                1 (FunctionType)
             44 LOAD_NAME                3 (f)
             46 LOAD_ATTR                8 (__code__)
             48 BUILD_MAP                0
             50 LOAD_CONST               6 (None)
             52 LOAD_CONST               6 (None)
             54 LOAD_NAME                6 (second)
             56 LOAD_NAME                5 (first)
             58 BUILD_TUPLE              2
             60 CALL_FUNCTION            5
             62 CALL_FUNCTION            0
             64 CALL_FUNCTION            1
             66 POP_TOP

 12          68 LOAD_NAME                7 (emit)
             70 LOAD_NAME                1 (FunctionType)
             72 LOAD_NAME                3 (f)
             74 LOAD_ATTR                8 (__code__)
             76 BUILD_MAP                0
             78 LOAD_CONST               6 (None)
             80 LOAD_CONST               6 (None)
             82 LOAD_NAME                5 (first)
             84 LOAD_NAME                5 (first)
             86 BUILD_TUPLE              2
             88 CALL_FUNCTION            5
             90 CALL_FUNCTION            0
             92 CALL_FUNCTION            1
             94 POP_TOP
             96 LOAD_CONST               6 (None)
             98 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code outer(a, b) cellvars=(a, b) consts=(0: None) stacksize=3 firstlineno=5
  6           0 LOAD_CLOSURE             0 (a)
              2 LOAD_CLOSURE             1 (b)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_swaps_cells.py", line 6>)
              8 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
