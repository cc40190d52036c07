freevars 3.8

code <module> flags=NOFREE stacksize=1 filename='bound_methods_are_closures.py'
  1           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
