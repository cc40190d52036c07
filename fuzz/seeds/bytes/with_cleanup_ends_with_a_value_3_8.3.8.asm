freevars 3.8

code f(a) stacksize=4 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 LOAD_CONST               0 (None)
              4 WITH_CLEANUP_FINISH
              6 END_FINALLY
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
