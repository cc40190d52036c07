freevars 3.11

code f() cellvars=(x) stacksize=1 filename='x'
          0 MAKE_CELL                0 (x)
          2 MAKE_CELL                0 (x)
          4 LOAD_CONST               0 (None)
          6 RETURN_VALUE
