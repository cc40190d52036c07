freevars 2.7

code f() stacksize=4 filename='x'
  1           0 LOAD_CONST               0 (None)
              3 LOAD_CONST               0 (None)
              6 LOAD_CONST               0 (None)
              9 LOAD_CONST               0 (None)
             12 RAISE_VARARGS            4
