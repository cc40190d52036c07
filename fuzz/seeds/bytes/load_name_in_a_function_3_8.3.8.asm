freevars 3.8

code f() stacksize=1 filename='x'
  1           0 LOAD_NAME                0 (x)
              2 RETURN_VALUE
