freevars 3.11

code f() cellvars=(x) stacksize=5 filename='cell_and_free_variable_of_one_name_3_11.asm'
          0 MAKE_CELL                0 (x)
          2 RESUME                   0
          4 LOAD_CONST               0 (5)
          6 STORE_DEREF              0 (x)
          8 PUSH_NULL
         10 LOAD_CLOSURE             0 (x)
         12 BUILD_TUPLE              1
         14 LOAD_CONST               1 (<code object g at 0x..., file "cell_and_free_variable_of_one_name_3_11.asm", line 1>)
         16 MAKE_FUNCTION            8 (closure)
         18 PRECALL                  0
         22 CALL                     0
         32 RETURN_VALUE

code g() cellvars=(x) freevars=(x) stacksize=2
          0 COPY_FREE_VARS           1
          2 MAKE_CELL                0 (x)
          4 RESUME                   0
          6 LOAD_CONST               0 (7)
          8 STORE_DEREF              0 (x)
         10 LOAD_DEREF               0 (x)
         12 LOAD_DEREF               1 (x)
         14 BUILD_TUPLE              2
         16 RETURN_VALUE
