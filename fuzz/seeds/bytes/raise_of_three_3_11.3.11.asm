freevars 3.11

code f() stacksize=3 filename='x'
          0 LOAD_CONST               0 (None)
          2 LOAD_CONST               0 (None)
          4 LOAD_CONST               0 (None)
          6 RAISE_VARARGS            3
