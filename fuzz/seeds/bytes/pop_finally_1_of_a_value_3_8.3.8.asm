freevars 3.8

code f(a) stacksize=2 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 LOAD_CONST               0 (None)
              4 ROT_TWO
              6 ROT_TWO
              8 POP_FINALLY              1
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE
