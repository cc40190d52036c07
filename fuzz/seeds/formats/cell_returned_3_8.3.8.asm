freevars 3.8

code f() cellvars=(x) stacksize=1 filename='cell_returned_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_DEREF              0 (x)
              4 LOAD_CLOSURE             0 (x)
              6 RETURN_VALUE
