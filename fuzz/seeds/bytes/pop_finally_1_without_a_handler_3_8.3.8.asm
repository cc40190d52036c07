freevars 3.8

code f(a) stacksize=12 filename='x'
  1           0 SETUP_FINALLY           12 (to 14)
              2 LOAD_FAST                0 (a)
              4 UNARY_NEGATIVE
              6 POP_TOP
              8 POP_BLOCK
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE
        >>   14 LOAD_CONST               0 (None)
             16 LOAD_CONST               0 (None)
             18 LOAD_CONST               0 (None)
             20 POP_EXCEPT
             22 LOAD_CONST               0 (None)
             24 POP_FINALLY              1
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE
