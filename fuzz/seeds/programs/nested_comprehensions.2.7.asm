freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='nested_comprehensions.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "nested_comprehensions.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (3)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code outer(n) locals=(row, column, table, line, item, flat) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=6 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_GLOBAL              0 (range)
              6 LOAD_FAST                0 (n)
              9 CALL_FUNCTION            1
             12 GET_ITER
        >>   13 FOR_ITER                45 (to 61)
             16 STORE_FAST               1 (row)
             19 BUILD_LIST               0
             22 LOAD_GLOBAL              0 (range)
             25 LOAD_FAST                0 (n)
             28 CALL_FUNCTION            1
             31 GET_ITER
        >>   32 FOR_ITER                20 (to 55)
             35 STORE_FAST               2 (column)
             38 LOAD_FAST                1 (row)
             41 LOAD_FAST                0 (n)
             44 BINARY_MULTIPLY
             45 LOAD_FAST                2 (column)
             48 BINARY_ADD
             49 LIST_APPEND              2
             52 JUMP_ABSOLUTE           32
        >>   55 LIST_APPEND              2
             58 JUMP_ABSOLUTE           13
        >>   61 STORE_FAST               3 (table)

  4          64 BUILD_LIST               0
             67 LOAD_FAST                3 (table)
             70 GET_ITER
        >>   71 FOR_ITER                35 (to 109)
             74 STORE_FAST               4 (line)
             77 LOAD_FAST                4 (line)
             80 GET_ITER
        >>   81 FOR_ITER                22 (to 106)
             84 STORE_FAST               5 (item)
             87 LOAD_FAST                5 (item)
             90 LOAD_CONST               1 (2)
             93 BINARY_MODULO
             94 POP_JUMP_IF_FALSE       81
             97 LOAD_FAST                5 (item)
            100 LIST_APPEND              3
            103 JUMP_ABSOLUTE           81
        >>  106 JUMP_ABSOLUTE           71
        >>  109 STORE_FAST               6 (flat)

  5         112 LOAD_FAST                3 (table)
            115 LOAD_FAST                6 (flat)
            118 BUILD_TUPLE              2
            121 RETURN_VALUE
