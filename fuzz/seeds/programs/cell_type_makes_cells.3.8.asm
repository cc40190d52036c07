freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='cell_type_makes_cells.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_type_makes_cells.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (read)

 11          16 LOAD_NAME                2 (type)
             18 LOAD_NAME                1 (read)
             20 LOAD_ATTR                3 (__closure__)
             22 LOAD_CONST               3 (0)
             24 BINARY_SUBSCR
             26 CALL_FUNCTION            1
             28 STORE_NAME               4 (CellType)

 12          30 LOAD_NAME                2 (type)
             32 LOAD_NAME                1 (read)
             34 CALL_FUNCTION            1
             36 STORE_NAME               5 (FunctionType)

 13          38 LOAD_NAME                4 (CellType)
             40 LOAD_NAME                6 (token)
             42 CALL_FUNCTION            0
             44 CALL_FUNCTION            1
             46 STORE_NAME               7 (cell)

 14          48 LOAD_NAME                5 (FunctionType)
             50 LOAD_NAME                1 (read)
             52 LOAD_ATTR                8 (__code__)
             54 BUILD_MAP                0
             56 LOAD_CONST               4 ('twin')
             58 LOAD_CONST               5 (None)
             60 LOAD_NAME                7 (cell)
             62 BUILD_TUPLE              1
             64 CALL_FUNCTION            5
             66 STORE_NAME               9 (twin)

 15          68 LOAD_NAME               10 (emit)
             70 LOAD_NAME                9 (twin)
             72 CALL_FUNCTION            0
             74 CALL_FUNCTION            1
             76 POP_TOP

 16          78 LOAD_CONST               6 ('new')
             80 LOAD_NAME                7 (cell)
             82 STORE_ATTR              11 (cell_contents)

 17          84 LOAD_NAME               10 (emit)
             86 LOAD_NAME                9 (twin)
             88 CALL_FUNCTION            0
             90 CALL_FUNCTION            1
             92 POP_TOP

 18          94 LOAD_NAME               10 (emit)
             96 LOAD_NAME                4 (CellType)
             98 CALL_FUNCTION            0
            100 CALL_FUNCTION            1
            102 POP_TOP

 19         104 LOAD_NAME               10 (emit)
            106 LOAD_NAME                1 (read)
            108 CALL_FUNCTION            0
            110 CALL_FUNCTION            1
            112 POP_TOP
            114 LOAD_CONST               5 (None)
            116 RETURN_VALUE

code outer(x) locals=(read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object read at 0x..., file "cell_type_makes_cells.py", line 4>)
              6 LOAD_CONST               2 ('outer.<locals>.read')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (read)

  7          12 LOAD_FAST                1 (read)
             14 RETURN_VALUE

code read() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  5           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
