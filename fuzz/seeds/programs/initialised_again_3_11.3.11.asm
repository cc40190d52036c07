freevars 3.11

code <module> stacksize=6 filename='initialised_again_3_11.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 PUSH_NULL
          6 LOAD_NAME                0 (type)
          8 LOAD_CONST               0 ('E')
         10 LOAD_NAME                1 (ValueError)
         12 BUILD_TUPLE              1
         14 BUILD_MAP                0
         16 PRECALL                  3
         20 CALL                     3
         30 PRECALL                  0
         34 CALL                     0
         44 STORE_NAME               2 (error)
         46 PUSH_NULL
         48 LOAD_NAME                3 (token)
         50 PRECALL                  0
         54 CALL                     0
         64 STORE_NAME               4 (kept)
         66 PUSH_NULL
         68 LOAD_NAME                2 (error)
         70 LOAD_ATTR                5 (__init__)
         80 LOAD_NAME                4 (kept)
         82 PRECALL                  1
         86 CALL                     1
         96 POP_TOP
         98 LOAD_NAME                2 (error)
        100 LOAD_NAME                4 (kept)
        102 BUILD_LIST               2
        104 RETURN_VALUE
