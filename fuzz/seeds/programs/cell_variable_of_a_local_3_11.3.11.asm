freevars 3.11

code f() locals=(x) cellvars=(x) stacksize=1 filename='cell_variable_of_a_local_3_11.asm'
          0 MAKE_CELL                0 (x)
          2 RESUME                   0
          4 LOAD_CONST               0 (5)
          6 STORE_DEREF              0 (x)
          8 LOAD_DEREF               0 (x)
         10 RETURN_VALUE
