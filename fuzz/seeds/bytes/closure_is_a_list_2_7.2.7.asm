freevars 2.7

code f() cellvars=(x) stacksize=2 filename='x'
  1           0 LOAD_CLOSURE             0 (x)
              3 BUILD_LIST               1
              6 LOAD_CONST               0 (<code object g at 0x..., file "x", line 1>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code g() freevars=(x) stacksize=1
  1           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
