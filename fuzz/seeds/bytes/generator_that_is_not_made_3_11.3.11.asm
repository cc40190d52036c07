freevars 3.11

code f flags=GENERATOR stacksize=1 filename='x'
          0 RESUME                   0
          2 LOAD_CONST               0 (None)
          4 RETURN_VALUE
