freevars 2.7

code f() stacksize=1 filename='nofree_missing.asm'
  1           0 LOAD_CONST               0 (5)
              3 RETURN_VALUE
