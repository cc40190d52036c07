freevars 3.8

code f() stacksize=3 filename='x'
  1           0 BUILD_MAP                0
              2 LOAD_CONST               0 (None)
              4 SET_ADD                  1
              6 RETURN_VALUE
