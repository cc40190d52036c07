freevars 3.11

code <module> stacksize=4 filename='list_comprehension_scope.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_scope.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP

  9          46 LOAD_CONST               1 ('module')
             48 STORE_NAME               2 (i)

 10          50 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "list_comprehension_scope.py", line 10>)
             52 MAKE_FUNCTION            0
             54 PUSH_NULL
             56 LOAD_NAME                3 (range)
             58 LOAD_CONST               3 (3)
             60 PRECALL                  1
             64 CALL                     1
             74 GET_ITER
             76 PRECALL                  0
             80 CALL                     0
             90 POP_TOP

 11          92 PUSH_NULL
             94 LOAD_NAME                1 (emit)
             96 LOAD_NAME                2 (i)
             98 PRECALL                  1
            102 CALL                     1
            112 POP_TOP
            114 LOAD_CONST               4 (None)
            116 RETURN_VALUE
LineTable:
  f003010101f004030116f000030116f000030116f00c00010580048055805581
  578457810d840d800dd8040c8001d80015d0001588458845902189488c48d000
  15d10015d40015d00015d800048004805181078407800780078007

code outer() locals=(y, squares) consts=(0: None) stacksize=4 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 ('outer')
              4 STORE_FAST               0 (y)

  4           6 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "list_comprehension_scope.py", line 4>)
              8 MAKE_FUNCTION            0
             10 LOAD_GLOBAL              1 (NULL + range)
             22 LOAD_CONST               3 (4)
             24 PRECALL                  1
             28 CALL                     1
             38 GET_ITER
             40 PRECALL                  0
             44 CALL                     0
             54 STORE_FAST               1 (squares)

  5          56 LOAD_FAST                1 (squares)
             58 LOAD_FAST                0 (y)
             60 BUILD_TUPLE              2
             62 RETURN_VALUE
LineTable:
  8000d8080f8041d80e27d00e279d65a04199689c68d00e27d10e27d40e278047
  d80b129041883ad00415

code <listcomp>(.0) locals=(y) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.<listcomp> firstlineno=4
  4           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 7 (to 22)
              8 STORE_FAST               1 (y)
             10 LOAD_FAST                1 (y)
             12 LOAD_FAST                1 (y)
             14 BINARY_OP                5 (*)
             18 LIST_APPEND              2
             20 JUMP_BACKWARD            8 (to 6)
        >>   22 RETURN_VALUE
LineTable:
  8000d00e27d00e27d00e279811887190318975d00e27d00e27d00e27

code <listcomp>(.0) locals=(i) stacksize=3 firstlineno=10
 10           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 4 (to 16)
              8 STORE_FAST               1 (i)
             10 LOAD_FAST                1 (i)
             12 LIST_APPEND              2
             14 JUMP_BACKWARD            5 (to 6)
        >>   16 RETURN_VALUE
LineTable:
  8000d00015d00015d0001580718011d00015d00015d00015
