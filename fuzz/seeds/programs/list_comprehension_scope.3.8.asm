freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='list_comprehension_scope.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_scope.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP

  9          18 LOAD_CONST               2 ('module')
             20 STORE_NAME               2 (i)

 10          22 LOAD_CONST               3 (<code object <listcomp> at 0x..., file "list_comprehension_scope.py", line 10>)
             24 LOAD_CONST               4 ('<listcomp>')
             26 MAKE_FUNCTION            0
             28 LOAD_NAME                3 (range)
             30 LOAD_CONST               5 (3)
             32 CALL_FUNCTION            1
             34 GET_ITER
             36 CALL_FUNCTION            1
             38 POP_TOP

 11          40 LOAD_NAME                1 (emit)
             42 LOAD_NAME                2 (i)
             44 CALL_FUNCTION            1
             46 POP_TOP
             48 LOAD_CONST               6 (None)
             50 RETURN_VALUE

code outer() locals=(y, squares) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 ('outer')
              2 STORE_FAST               0 (y)

  4           4 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "list_comprehension_scope.py", line 4>)
              6 LOAD_CONST               3 ('outer.<locals>.<listcomp>')
              8 MAKE_FUNCTION            0
             10 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               4 (4)
             14 CALL_FUNCTION            1
             16 GET_ITER
             18 CALL_FUNCTION            1
             20 STORE_FAST               1 (squares)

  5          22 LOAD_FAST                1 (squares)
             24 LOAD_FAST                0 (y)
             26 BUILD_TUPLE              2
             28 RETURN_VALUE

code <listcomp>(.0) locals=(y) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=4 firstlineno=4
  4           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                12 (to 18)
              6 STORE_FAST               1 (y)
              8 LOAD_FAST                1 (y)
             10 LOAD_FAST                1 (y)
             12 BINARY_MULTIPLY
             14 LIST_APPEND              2
             16 JUMP_ABSOLUTE            4
        >>   18 RETURN_VALUE
LineTable:
  06000200

code <listcomp>(.0) locals=(i) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=10
 10           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                 8 (to 14)
              6 STORE_FAST               1 (i)
              8 LOAD_FAST                1 (i)
             10 LIST_APPEND              2
             12 JUMP_ABSOLUTE            4
        >>   14 RETURN_VALUE
LineTable:
  06000200
