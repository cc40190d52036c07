freevars 3.8

code f cellvars=(x) stacksize=1 filename='x'
  1           0 LOAD_CLASSDEREF          0 (x)
              2 RETURN_VALUE
