freevars 2.7

code f() stacksize=1 filename='x'
  1           0 POP_BLOCK
              1 LOAD_CONST               0 (None)
              4 RETURN_VALUE
