freevars 3.11

code f(x) cellvars=(x) stacksize=1 filename='x'
          0 MAKE_CELL                0 (x)
          2 LOAD_CONST               0 (None)
          4 STORE_FAST               0 (x)
          6 LOAD_DEREF               0 (x)
          8 RETURN_VALUE
