freevars 3.11

code f() cellvars=(x) stacksize=1 filename='make_cell_missing.asm'
          0 RESUME                   0
          2 LOAD_CONST               0 (5)
          4 RETURN_VALUE
