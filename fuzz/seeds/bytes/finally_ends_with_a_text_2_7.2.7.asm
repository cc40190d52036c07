freevars 2.7

code f() stacksize=1 filename='x'
  1           0 LOAD_CONST               1 ('text')
              3 END_FINALLY
              4 LOAD_CONST               0 (None)
              7 RETURN_VALUE
