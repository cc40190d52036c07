freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='list_comprehension_scope.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_scope.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 POP_TOP

  9          22 LOAD_CONST               1 ('module')
             25 STORE_NAME               2 (i)

 10          28 BUILD_LIST               0
             31 LOAD_NAME                3 (range)
             34 LOAD_CONST               2 (3)
             37 CALL_FUNCTION            1
             40 GET_ITER
        >>   41 FOR_ITER                12 (to 56)
             44 STORE_NAME               2 (i)
             47 LOAD_NAME                2 (i)
             50 LIST_APPEND              2
             53 JUMP_ABSOLUTE           41
        >>   56 POP_TOP

 11          57 LOAD_NAME                1 (emit)
             60 LOAD_NAME                2 (i)
             63 CALL_FUNCTION            1
             66 POP_TOP
             67 LOAD_CONST               3 (None)
             70 RETURN_VALUE

code outer() locals=(y, squares) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 ('outer')
              3 STORE_FAST               0 (y)

  4           6 BUILD_LIST               0
              9 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               2 (4)
             15 CALL_FUNCTION            1
             18 GET_ITER
        >>   19 FOR_ITER                16 (to 38)
             22 STORE_FAST               0 (y)
             25 LOAD_FAST                0 (y)
             28 LOAD_FAST                0 (y)
             31 BINARY_MULTIPLY
             32 LIST_APPEND              2
             35 JUMP_ABSOLUTE           19
        >>   38 STORE_FAST               1 (squares)

  5          41 LOAD_FAST                1 (squares)
             44 LOAD_FAST                0 (y)
             47 BUILD_TUPLE              2
             50 RETURN_VALUE
