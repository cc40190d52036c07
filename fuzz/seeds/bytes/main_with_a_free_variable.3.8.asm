freevars 3.8

code f() freevars=(x) stacksize=1 filename='x'
  1           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
