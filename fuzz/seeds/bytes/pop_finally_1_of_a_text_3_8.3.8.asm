freevars 3.8

code f() stacksize=2 filename='x'
  1           0 LOAD_CONST               1 ('text')
              2 LOAD_CONST               0 (None)
              4 ROT_TWO
              6 ROT_TWO
              8 POP_FINALLY              1
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE
