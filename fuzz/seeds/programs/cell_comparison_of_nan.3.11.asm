freevars 3.11

code <module> stacksize=6 filename='cell_comparison_of_nan.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "cell_comparison_of_nan.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_CONST               1 (inf)
             10 STORE_NAME               1 (huge)

  7          12 LOAD_NAME                1 (huge)
             14 LOAD_NAME                1 (huge)
             16 BINARY_OP               10 (-)
             20 STORE_NAME               2 (nan)

  8          22 PUSH_NULL
             24 LOAD_NAME                0 (outer)
             26 LOAD_NAME                2 (nan)
             28 PRECALL                  1
             32 CALL                     1
             42 STORE_NAME               3 (f)

  9          44 LOAD_NAME                3 (f)
             46 LOAD_ATTR                4 (__closure__)
             56 LOAD_CONST               2 (0)
             58 BINARY_SUBSCR
             68 STORE_NAME               5 (cell)

 10          70 PUSH_NULL
             72 LOAD_NAME                6 (emit)
             74 LOAD_NAME                2 (nan)
             76 LOAD_NAME                2 (nan)
             78 COMPARE_OP               2 (==)
             84 PRECALL                  1
             88 CALL                     1
             98 POP_TOP

 11         100 PUSH_NULL
            102 LOAD_NAME                6 (emit)
            104 LOAD_NAME                5 (cell)
            106 LOAD_NAME                5 (cell)
            108 COMPARE_OP               2 (==)
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP

 12         130 PUSH_NULL
            132 LOAD_NAME                6 (emit)
            134 LOAD_NAME                5 (cell)
            136 PUSH_NULL
            138 LOAD_NAME                0 (outer)
            140 LOAD_NAME                2 (nan)
            142 PRECALL                  1
            146 CALL                     1
            156 LOAD_ATTR                4 (__closure__)
            166 LOAD_CONST               2 (0)
            168 BINARY_SUBSCR
            178 COMPARE_OP               2 (==)
            184 PRECALL                  1
            188 CALL                     1
            198 POP_TOP
            200 LOAD_CONST               3 (None)
            202 RETURN_VALUE
LineTable:
  f003010101f004010115f000010115f000010115f00800080d8004d8060a8854
  816b8003d8040980458823814a844a8001d80708847d9051d407178004d80004
  800480538843825ad10010d40010d00010d80004800480548854825cd10012d4
  0012d00012d8000480048054885588559033895a8c5ad40d23a041d40d26d205
  26d10027d40027d00027d00027d00027

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_comparison_of_nan.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b14883988398839d00414

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
