freevars 3.11

code f() cellvars=(x) stacksize=1 filename='x'
          0 LOAD_DEREF               0 (x)
          2 RETURN_VALUE
