freevars 3.8

code f(a) stacksize=2 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 POP_FINALLY              0
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
