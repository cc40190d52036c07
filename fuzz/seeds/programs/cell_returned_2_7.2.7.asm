freevars 2.7

code f() cellvars=(x) stacksize=1 filename='cell_returned_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_DEREF              0 (x)
              6 LOAD_CLOSURE             0 (x)
              9 RETURN_VALUE
