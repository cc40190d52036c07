freevars 3.11

code <module> stacksize=1 filename='bound_methods_are_closures.py'
  0           0 RESUME                   0
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  f003010101f000010101f000010101
