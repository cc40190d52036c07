freevars 2.7

code f() stacksize=1 filename='x'
  1           0 LOAD_DEREF               0
              3 RETURN_VALUE
