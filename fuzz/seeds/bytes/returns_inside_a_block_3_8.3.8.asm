freevars 3.8

code f() stacksize=1 filename='x'
  1           0 SETUP_FINALLY            4 (to 6)
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
        >>    6 END_FINALLY
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
