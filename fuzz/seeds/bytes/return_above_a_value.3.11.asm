freevars 3.11

code f() stacksize=2 filename='x'
          0 LOAD_CONST               0 (None)
          2 LOAD_CONST               0 (None)
          4 RETURN_VALUE
