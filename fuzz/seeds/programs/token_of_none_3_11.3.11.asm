freevars 3.11

code <module> stacksize=3 filename='token_of_none_3_11.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 LOAD_NAME                0 (token)
          6 LOAD_CONST               0 (None)
          8 PRECALL                  1
         12 CALL                     1
         22 RETURN_VALUE
