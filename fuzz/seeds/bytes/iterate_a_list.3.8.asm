freevars 3.8

code f() stacksize=2 filename='x'
  1           0 BUILD_LIST               0
              2 FOR_ITER                 2 (to 6)
              4 POP_TOP
        >>    6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
