freevars 2.7

code f() stacksize=4 filename='x'
  1           0 LOAD_CONST               1 ('text')
              3 LOAD_CONST               1 ('text')
              6 WITH_CLEANUP
              7 END_FINALLY
              8 LOAD_CONST               0 (None)
             11 RETURN_VALUE
