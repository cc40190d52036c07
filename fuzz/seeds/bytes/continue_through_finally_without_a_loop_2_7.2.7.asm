freevars 2.7

code f() stacksize=4 filename='x'
  1     >>    0 SETUP_FINALLY            6 (to 9)
              3 CONTINUE_LOOP            0
              6 LOAD_CONST               0 (None)
        >>    9 END_FINALLY
             10 LOAD_CONST               0 (None)
             13 RETURN_VALUE
