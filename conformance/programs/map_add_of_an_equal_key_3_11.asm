freevars 3.11
# The old value is released before the key: what that held on to goes with it.

code <module> stacksize=2 filename='map_add_of_an_equal_key_3_11.asm'
  0           0 RESUME                   0

  1           2 LOAD_CONST               0 (<code object cleared at 0x..., file "map_add_of_an_equal_key_3_11.asm", line 1>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cleared)

  5           8 LOAD_CONST               1 (<code object run at 0x..., file "map_add_of_an_equal_key_3_11.asm", line 5>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (run)

 16          14 PUSH_NULL
             16 LOAD_NAME                1 (run)
             18 PRECALL                  0
             22 CALL                     0
             32 POP_TOP
             34 LOAD_CONST               2 (None)
             36 RETURN_VALUE

code cleared(d) stacksize=3
  1           0 RESUME                   0

  2           2 LOAD_FAST                0 (d)
              4 LOAD_METHOD              0 (clear)
             26 PRECALL                  0
             30 CALL                     0
             40 POP_TOP

  3          42 LOAD_GLOBAL              3 (NULL + emit)
             54 LOAD_CONST               1 ('cleared')
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP
             72 LOAD_CONST               0 (None)
             74 RETURN_VALUE

code run() locals=(kept, first, second, keys, d) stacksize=6 firstlineno=5
  5           0 RESUME                   0

  6           2 LOAD_GLOBAL              1 (NULL + token)
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "map_add_of_an_equal_key_3_11.asm", line 6>)
             16 MAKE_FUNCTION            0
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_FAST               0 (kept)

  7          34 LOAD_CONST               2 (1)
             36 LOAD_FAST                0 (kept)
             38 BUILD_TUPLE              2
             40 LOAD_CONST               2 (1)
             42 LOAD_FAST                0 (kept)
             44 BUILD_TUPLE              2
             46 STORE_FAST               2 (second)
             48 STORE_FAST               1 (first)

  8          50 LOAD_CONST               0 (None)
             52 STORE_FAST               0 (kept)

  9          54 LOAD_FAST                2 (second)
             56 LOAD_FAST                1 (first)
             58 BUILD_LIST               2
             60 STORE_FAST               3 (keys)

 10          62 LOAD_CONST               0 (None)
             64 COPY                     1
             66 STORE_FAST               1 (first)
             68 STORE_FAST               2 (second)

 11          70 BUILD_MAP                0
             72 STORE_FAST               4 (d)

 12          74 LOAD_FAST                4 (d)
             76 LOAD_FAST                3 (keys)
             78 LOAD_METHOD              1 (pop)
            100 PRECALL                  0
            104 CALL                     0
            114 LOAD_GLOBAL              1 (NULL + token)
            126 LOAD_FAST                4 (d)
            128 BUILD_TUPLE              1
            130 LOAD_CONST               3 (<code object <lambda> at 0x..., file "map_add_of_an_equal_key_3_11.asm", line 12>)
            132 MAKE_FUNCTION            1 (defaults)
            134 PRECALL                  1
            138 CALL                     1
            148 MAP_ADD                  1
            150 POP_TOP

 13         152 LOAD_FAST                4 (d)
            154 LOAD_FAST                3 (keys)
            156 LOAD_METHOD              1 (pop)
            178 PRECALL                  0
            182 CALL                     0
            192 LOAD_CONST               4 (2)
            194 MAP_ADD                  1
            196 POP_TOP

 14         198 LOAD_GLOBAL              5 (NULL + emit)
            210 LOAD_CONST               5 ('added')
            212 PRECALL                  1
            216 CALL                     1
            226 POP_TOP
            228 LOAD_CONST               0 (None)
            230 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=run.<locals>.<lambda> firstlineno=6
  6           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('goes')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE

code <lambda>(d) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=run.<locals>.<lambda> firstlineno=12
 12           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + cleared)
             14 LOAD_FAST                0 (d)
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
