freevars 3.11

code <module> stacksize=4 filename='generator_makes_its_cells_at_the_call.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object makes at 0x..., file "generator_makes_its_cells_at_the_call.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (makes)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (makes)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 STORE_NAME               2 (g)

 10          46 PUSH_NULL
             48 LOAD_NAME                3 (emit)
             50 LOAD_CONST               1 ('made')
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

 11          68 LOAD_NAME                2 (g)
             70 LOAD_METHOD              4 (send)
             92 LOAD_CONST               2 (None)
             94 PRECALL                  1
             98 CALL                     1
            108 STORE_NAME               5 (read)

 12         110 LOAD_NAME                2 (g)
            112 LOAD_METHOD              6 (close)
            134 PRECALL                  0
            138 CALL                     0
            148 POP_TOP

 13         150 PUSH_NULL
            152 LOAD_NAME                3 (emit)
            154 LOAD_CONST               3 ('closed')
            156 PRECALL                  1
            160 CALL                     1
            170 POP_TOP

 14         172 LOAD_CONST               2 (None)
            174 STORE_NAME               5 (read)

 15         176 PUSH_NULL
            178 LOAD_NAME                3 (emit)
            180 LOAD_CONST               4 ('dropped')
            182 PRECALL                  1
            186 CALL                     1
            196 POP_TOP
            198 LOAD_CONST               2 (None)
            200 RETURN_VALUE
LineTable:
  f003010101f00404010ff00004010ff00004010ff00e00050a80458825882589
  278c27814e844e8001d8000480048056810c840c800cd8070887768276886481
  7c847c8004d8000187078207810984098009d8000480048058810e840e800ed8
  070b8004d8000480048059810f840f800f800f800f

code makes(value) locals=(read) cellvars=(value) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (value)

  2           2 RETURN_GENERATOR
              4 POP_TOP
              6 RESUME                   0

  3           8 LOAD_CLOSURE             0 (value)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object read at 0x..., file "generator_makes_its_cells_at_the_call.py", line 3>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (read)

  6          18 LOAD_FAST                1 (read)
             20 YIELD_VALUE
             22 RESUME                   1
             24 POP_TOP
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE
LineTable:
  f8e800e8008000f002010515f000010515f000010515f000010515f000010515
  f006000b0f804a804a804a804a804a

code read() freevars=(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=makes.<locals>.read firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               0 (value)
              6 RETURN_VALUE
LineTable:
  f88000d80f14880c
