freevars 3.11

code f() locals=(x) stacksize=1 filename='make_cell_of_a_local.asm'
          0 MAKE_CELL                0 (x)
          2 RESUME                   0
          4 LOAD_CONST               0 (5)
          6 STORE_DEREF              0 (x)
          8 LOAD_DEREF               0 (x)
         10 RETURN_VALUE
