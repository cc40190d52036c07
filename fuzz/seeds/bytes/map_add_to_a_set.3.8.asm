freevars 3.8

code f() stacksize=3 filename='x'
  1           0 BUILD_SET                0
              2 LOAD_CONST               0 (None)
              4 LOAD_CONST               0 (None)
              6 MAP_ADD                  1
              8 RETURN_VALUE
