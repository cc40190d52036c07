freevars 3.8

code f() locals=(x) cellvars=(x) stacksize=2 filename='cell_variable_of_a_local_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_DEREF              0 (x)
              4 LOAD_CONST               1 (6)
              6 STORE_FAST               0 (x)
              8 LOAD_DEREF               0 (x)
             10 RETURN_VALUE
