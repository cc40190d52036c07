freevars 3.8

code f(a) stacksize=4 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 LOAD_FAST                0 (a)
              4 WITH_CLEANUP_START
              6 WITH_CLEANUP_FINISH
              8 END_FINALLY
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE
