freevars 2.7

code f() locals=(x) cellvars=(x) stacksize=2 filename='cell_variable_of_a_local_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_DEREF              0 (x)
              6 LOAD_CONST               1 (6)
              9 STORE_FAST               0 (x)
             12 LOAD_DEREF               0 (x)
             15 RETURN_VALUE
