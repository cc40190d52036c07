freevars 3.11

code <module> stacksize=4 filename='namespace_of_a_called_body_3_11.asm'
          0 RESUME                   0
          2 LOAD_CONST               0 (5)
          4 STORE_NAME               0 (x)
          6 LOAD_CONST               1 (<code object g at 0x..., file "namespace_of_a_called_body_3_11.asm", line 1>)
          8 MAKE_FUNCTION            0
         10 STORE_NAME               1 (g)
         12 PUSH_NULL
         14 LOAD_NAME                1 (g)
         16 PRECALL                  0
         20 CALL                     0
         30 STORE_NAME               2 (result)
         32 PUSH_NULL
         34 LOAD_NAME                1 (g)
         36 LOAD_CONST               0 (5)
         38 PRECALL                  1
         42 CALL                     1
         52 RETURN_VALUE

code g flags=NEWLOCALS stacksize=1
          0 RESUME                   0
          2 LOAD_NAME                0 (x)
          4 STORE_NAME               1 (y)
          6 LOAD_NAME                1 (y)
          8 RETURN_VALUE
