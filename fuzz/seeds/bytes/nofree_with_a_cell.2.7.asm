freevars 2.7

code f() cellvars=(x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='x'
  1           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
