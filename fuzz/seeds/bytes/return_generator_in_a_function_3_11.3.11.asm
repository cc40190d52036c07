freevars 3.11

code f() stacksize=1 filename='x'
          0 RETURN_GENERATOR
          2 POP_TOP
          4 RESUME                   0
          6 LOAD_CONST               0 (None)
          8 RETURN_VALUE
