freevars 3.11

code f() cellvars=(a, b) stacksize=5 filename='make_cell_in_descending_order.asm'
          0 MAKE_CELL                1 (b)
          2 MAKE_CELL                0 (a)
          4 RESUME                   0
          6 LOAD_CONST               0 (5)
          8 STORE_DEREF              0 (a)
         10 LOAD_CONST               1 (6)
         12 STORE_DEREF              1 (b)
         14 PUSH_NULL
         16 LOAD_CLOSURE             0 (a)
         18 LOAD_CLOSURE             1 (b)
         20 BUILD_TUPLE              2
         22 LOAD_CONST               2 (<code object g at 0x..., file "make_cell_in_descending_order.asm", line 1>)
         24 MAKE_FUNCTION            8 (closure)
         26 PRECALL                  0
         30 CALL                     0
         40 RETURN_VALUE

code g() freevars=(a, b) stacksize=2
          0 COPY_FREE_VARS           2
          2 RESUME                   0
          4 LOAD_DEREF               0 (a)
          6 LOAD_DEREF               1 (b)
          8 BUILD_TUPLE              2
         10 RETURN_VALUE
