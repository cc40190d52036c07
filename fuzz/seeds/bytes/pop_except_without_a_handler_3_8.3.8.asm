freevars 3.8

code f() stacksize=3 filename='x'
  1           0 SETUP_FINALLY            4 (to 6)
              2 LOAD_CONST               0 (None)
              4 POP_EXCEPT
        >>    6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
