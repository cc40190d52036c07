freevars 3.11

code f() cellvars=(x) stacksize=1 filename='cell_returned_3_11.asm'
          0 MAKE_CELL                0 (x)
          2 RESUME                   0
          4 LOAD_CONST               0 (5)
          6 STORE_DEREF              0 (x)
          8 LOAD_CLOSURE             0 (x)
         10 RETURN_VALUE
