freevars 3.8

code f(a) stacksize=1 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 END_FINALLY
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
