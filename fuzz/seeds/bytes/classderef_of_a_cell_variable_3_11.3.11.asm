freevars 3.11

code f cellvars=(x) stacksize=1 filename='x'
          0 MAKE_CELL                0 (x)
          2 LOAD_CLASSDEREF          0 (x)
          4 RETURN_VALUE
