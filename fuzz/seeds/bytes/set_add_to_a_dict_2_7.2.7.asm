freevars 2.7

code f() stacksize=3 filename='x'
  1           0 BUILD_MAP                0
              3 LOAD_CONST               0 (None)
              6 SET_ADD                  1
              9 RETURN_VALUE
