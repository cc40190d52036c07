freevars 2.7

code f() locals=(t) cellvars=(x) stacksize=5 filename='closure_tuple_shared_2_7.asm'
  1           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 STORE_FAST               0 (t)
              9 LOAD_FAST                0 (t)
             12 LOAD_CONST               0 (<code object g at 0x..., file "closure_tuple_shared_2_7.asm", line 1>)
             15 MAKE_CLOSURE             0
             18 LOAD_FAST                0 (t)
             21 LOAD_CONST               1 (<code object h at 0x..., file "closure_tuple_shared_2_7.asm", line 1>)
             24 MAKE_CLOSURE             0
             27 BUILD_TUPLE              2
             30 RETURN_VALUE

code g() freevars=(x) stacksize=1
  1           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE

code h() freevars=(x) stacksize=1
  1           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
