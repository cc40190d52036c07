freevars 3.11

code f() cellvars=(a) stacksize=5 filename='captured_under_another_name_3_11.asm'
          0 MAKE_CELL                0 (a)
          2 RESUME                   0
          4 LOAD_CONST               0 (5)
          6 STORE_DEREF              0 (a)
          8 PUSH_NULL
         10 LOAD_CLOSURE             0 (a)
         12 BUILD_TUPLE              1
         14 LOAD_CONST               1 (<code object g at 0x..., file "captured_under_another_name_3_11.asm", line 1>)
         16 MAKE_FUNCTION            8 (closure)
         18 PRECALL                  0
         22 CALL                     0
         32 RETURN_VALUE

code g() freevars=(b) stacksize=1
          0 COPY_FREE_VARS           1
          2 RESUME                   0
          4 LOAD_DEREF               0 (b)
          6 RETURN_VALUE
