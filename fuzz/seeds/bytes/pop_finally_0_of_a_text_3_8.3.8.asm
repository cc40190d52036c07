freevars 3.8

code f() stacksize=2 filename='x'
  1           0 LOAD_CONST               1 ('text')
              2 POP_FINALLY              0
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
