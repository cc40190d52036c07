freevars 2.7

code f() stacksize=1 filename='x'
  1     >>    0 CONTINUE_LOOP            0
              3 LOAD_CONST               0 (None)
              6 RETURN_VALUE
