freevars 2.7

code f(a) stacksize=4 filename='x'
  1           0 LOAD_FAST                0 (a)
              3 LOAD_FAST                0 (a)
              6 WITH_CLEANUP
              7 END_FINALLY
              8 LOAD_CONST               0 (None)
             11 RETURN_VALUE
