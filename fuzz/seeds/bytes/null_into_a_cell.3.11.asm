freevars 3.11

code f() cellvars=(x) stacksize=1 filename='x'
          0 MAKE_CELL                0 (x)
          2 RESUME                   0
          4 PUSH_NULL
          6 STORE_DEREF              0 (x)
          8 LOAD_DEREF               0 (x)
         10 RETURN_VALUE
