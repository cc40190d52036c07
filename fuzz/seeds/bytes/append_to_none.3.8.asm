freevars 3.8

code f() stacksize=2 filename='x'
  1           0 LOAD_CONST               0 (None)
              2 LOAD_CONST               0 (None)
              4 LIST_APPEND              1
              6 RETURN_VALUE
