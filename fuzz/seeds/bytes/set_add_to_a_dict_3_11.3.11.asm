freevars 3.11

code f() stacksize=3 filename='x'
          0 RESUME                   0
          2 BUILD_MAP                0
          4 LOAD_CONST               0 (None)
          6 SET_ADD                  1
          8 RETURN_VALUE
