freevars 3.8

code <module> stacksize=4 filename='initialised_again_3_8.asm'
  1           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 ('E')
              4 LOAD_NAME                1 (ValueError)
              6 BUILD_TUPLE              1
              8 BUILD_MAP                0
             10 CALL_FUNCTION            3
             12 CALL_FUNCTION            0
             14 STORE_NAME               2 (error)
             16 LOAD_NAME                3 (token)
             18 CALL_FUNCTION            0
             20 STORE_NAME               4 (kept)
             22 LOAD_NAME                2 (error)
             24 LOAD_ATTR                5 (__init__)
             26 LOAD_NAME                4 (kept)
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_NAME                2 (error)
             34 LOAD_NAME                4 (kept)
             36 BUILD_LIST               2
             38 RETURN_VALUE
