freevars 3.11

code <module> stacksize=3 filename='closure_tuple_dies_last_cell_first.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "closure_tuple_dies_last_cell_first.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (f)

  8          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 LOAD_NAME                1 (f)
             34 LOAD_ATTR                3 (__code__)
             44 LOAD_ATTR                4 (co_freevars)
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP

  9          70 LOAD_CONST               1 (None)
             72 STORE_NAME               1 (f)

 10          74 PUSH_NULL
             76 LOAD_NAME                2 (emit)
             78 LOAD_CONST               2 ('after')
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP
             96 LOAD_CONST               1 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f00402011df00002011df00002011df00a00050a80458147844780
  01d8000480048051845ad4051bd1001cd4001cd0001cd804088001d800048004
  8057810d840d800d800d800d

code owner() cellvars=(a, b, c) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                0 (a)
              2 MAKE_CELL                1 (b)
              4 MAKE_CELL                2 (c)

  2           6 RESUME                   0

  3           8 LOAD_GLOBAL              1 (NULL + token)
             20 PRECALL                  0
             24 CALL                     0
             34 LOAD_GLOBAL              1 (NULL + token)
             46 PRECALL                  0
             50 CALL                     0
             60 LOAD_GLOBAL              1 (NULL + token)
             72 PRECALL                  0
             76 CALL                     0
             86 SWAP                     3
             88 STORE_DEREF              0 (a)
             90 STORE_DEREF              1 (b)
             92 STORE_DEREF              2 (c)

  4          94 LOAD_CLOSURE             0 (a)
             96 LOAD_CLOSURE             1 (b)
             98 LOAD_CLOSURE             2 (c)
            100 BUILD_TUPLE              3
            102 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closure_tuple_dies_last_cell_first.py", line 4>)
            104 MAKE_FUNCTION            8 (closure)
            106 RETURN_VALUE
LineTable:
  f8f8f88000dd0e1389678c67957591779477a505a107a4078047804180718821
  d80b1cd00b1cd00b1cd00b1cd00b1cd00b1cd0041c

code <lambda>() freevars=(a, b, c) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           3

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 LOAD_DEREF               2 (c)
             10 BUILD_TUPLE              3
             12 RETURN_VALUE
LineTable:
  f8800090419071982190398000
