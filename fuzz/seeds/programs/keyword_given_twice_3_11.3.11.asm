freevars 3.11

code <module> consts=(1: ('a', 'a')) stacksize=8 filename='keyword_given_twice_3_11.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 LOAD_CONST               0 (<code object g at 0x..., file "keyword_given_twice_3_11.asm", line 1>)
          6 MAKE_FUNCTION            0
          8 PUSH_NULL
         10 LOAD_NAME                0 (token)
         12 PRECALL                  0
         16 CALL                     0
         26 PUSH_NULL
         28 LOAD_NAME                0 (token)
         30 PRECALL                  0
         34 CALL                     0
         44 KW_NAMES                 1
         46 PRECALL                  2
         50 CALL                     2
         60 RETURN_VALUE

code g(**k) stacksize=1
          0 RESUME                   0
          2 LOAD_FAST                0 (k)
          4 RETURN_VALUE
