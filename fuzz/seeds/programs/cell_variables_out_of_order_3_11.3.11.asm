freevars 3.11

code f() cellvars=(b, a) stacksize=2 filename='cell_variables_out_of_order_3_11.asm'
          0 MAKE_CELL                0 (b)
          2 MAKE_CELL                1 (a)
          4 RESUME                   0
          6 LOAD_CONST               0 (5)
          8 STORE_DEREF              0 (b)
         10 LOAD_CONST               1 (6)
         12 STORE_DEREF              1 (a)
         14 LOAD_DEREF               0 (b)
         16 LOAD_DEREF               1 (a)
         18 BUILD_TUPLE              2
         20 RETURN_VALUE
