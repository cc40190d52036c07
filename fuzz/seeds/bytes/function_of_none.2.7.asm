freevars 2.7

code f() stacksize=1 filename='x'
  1           0 LOAD_CONST               0 (None)
              3 MAKE_FUNCTION            0
              6 RETURN_VALUE
