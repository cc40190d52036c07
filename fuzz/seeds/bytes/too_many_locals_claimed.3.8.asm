freevars 3.8

code f() nlocals=2 stacksize=1 filename='x'
  1           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
