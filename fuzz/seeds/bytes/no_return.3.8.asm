freevars 3.8

code f() stacksize=1 filename='x'
  1           0 LOAD_CONST               0 (None)
