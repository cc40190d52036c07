freevars 2.7

code f() stacksize=1 filename='x'
  1           0 LOAD_NAME                0 (x)
              3 RETURN_VALUE
