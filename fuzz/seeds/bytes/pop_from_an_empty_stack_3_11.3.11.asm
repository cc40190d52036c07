freevars 3.11

code f() stacksize=1 filename='x'
          0 POP_TOP
          2 LOAD_CONST               0 (None)
          4 RETURN_VALUE
