freevars 2.7

code f() stacksize=2 filename='x'
  1           0 BUILD_TUPLE              0
              3 LOAD_CONST               0 (None)
              6 LIST_APPEND              1
              9 RETURN_VALUE
