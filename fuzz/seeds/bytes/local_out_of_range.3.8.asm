freevars 3.8

code f(a) stacksize=1 filename='x'
  1           0 LOAD_FAST                1
              2 RETURN_VALUE
