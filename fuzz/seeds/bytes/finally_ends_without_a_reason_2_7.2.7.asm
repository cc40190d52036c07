freevars 2.7

code f(a) stacksize=1 filename='x'
  1           0 LOAD_FAST                0 (a)
              3 END_FINALLY
              4 LOAD_CONST               0 (None)
              7 RETURN_VALUE
