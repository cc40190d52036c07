freevars 3.8

code f() stacksize=1 filename='x'
  1           0 LOAD_CONST               1 ('text')
              2 END_FINALLY
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
