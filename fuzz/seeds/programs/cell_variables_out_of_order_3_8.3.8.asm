freevars 3.8

code f() cellvars=(b, a) stacksize=2 filename='cell_variables_out_of_order_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_DEREF              0 (b)
              4 LOAD_CONST               1 (6)
              6 STORE_DEREF              1 (a)
              8 LOAD_DEREF               0 (b)
             10 LOAD_DEREF               1 (a)
             12 BUILD_TUPLE              2
             14 RETURN_VALUE
