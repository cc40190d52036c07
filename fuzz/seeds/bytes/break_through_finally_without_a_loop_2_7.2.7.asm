freevars 2.7

code f() stacksize=4 filename='x'
  1           0 SETUP_FINALLY            4 (to 7)
              3 BREAK_LOOP
              4 LOAD_CONST               0 (None)
        >>    7 END_FINALLY
              8 LOAD_CONST               0 (None)
             11 RETURN_VALUE
