freevars 2.7

code f() cellvars=(b, a) stacksize=2 filename='cell_variables_out_of_order_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_DEREF              0 (b)
              6 LOAD_CONST               1 (6)
              9 STORE_DEREF              1 (a)
             12 LOAD_DEREF               0 (b)
             15 LOAD_DEREF               1 (a)
             18 BUILD_TUPLE              2
             21 RETURN_VALUE
