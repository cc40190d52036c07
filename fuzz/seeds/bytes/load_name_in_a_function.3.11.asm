freevars 3.11

code f() stacksize=1 filename='x'
          0 LOAD_NAME                0 (x)
          2 RETURN_VALUE
