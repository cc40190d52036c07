freevars 3.11

code f() locals=(code) stacksize=3 filename='function_of_a_code_object_in_a_variable.asm'
          0 RESUME                   0
          2 LOAD_CONST               0 (<code object g at 0x..., file "function_of_a_code_object_in_a_variable.asm", line 1>)
          4 STORE_FAST               0 (code)
          6 PUSH_NULL
          8 LOAD_FAST                0 (code)
         10 MAKE_FUNCTION            0
         12 PRECALL                  0
         16 CALL                     0
         26 RETURN_VALUE

code g() stacksize=1
          0 RESUME                   0
          2 LOAD_CONST               0 (5)
          4 RETURN_VALUE
