freevars 3.11

code <module> stacksize=6 filename='set_update_of_an_iterator_that_was_begun.asm'
          0 RESUME                   0
          2 BUILD_SET                0
          4 PUSH_NULL
          6 LOAD_NAME                0 (token)
          8 PRECALL                  0
         12 CALL                     0
         22 PUSH_NULL
         24 LOAD_NAME                0 (token)
         26 PRECALL                  0
         30 CALL                     0
         40 BUILD_LIST               1
         42 PUSH_NULL
         44 LOAD_NAME                0 (token)
         46 PRECALL                  0
         50 CALL                     0
         60 BUILD_LIST               3
         62 GET_ITER
         64 FOR_ITER                 2 (to 70)
         66 POP_TOP
         68 SET_UPDATE               1
    >>   70 POP_TOP
         72 LOAD_CONST               0 (None)
         74 RETURN_VALUE
