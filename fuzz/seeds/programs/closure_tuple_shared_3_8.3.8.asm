freevars 3.8

code f() locals=(t) cellvars=(x) stacksize=5 filename='closure_tuple_shared_3_8.asm'
  1           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 STORE_FAST               0 (t)
              6 LOAD_FAST                0 (t)
              8 LOAD_CONST               0 (<code object g at 0x..., file "closure_tuple_shared_3_8.asm", line 1>)
             10 LOAD_CONST               1 ('g')
             12 MAKE_FUNCTION            8 (closure)
             14 LOAD_FAST                0 (t)
             16 LOAD_CONST               2 (<code object h at 0x..., file "closure_tuple_shared_3_8.asm", line 1>)
             18 LOAD_CONST               3 ('h')
             20 MAKE_FUNCTION            8 (closure)
             22 BUILD_TUPLE              2
             24 RETURN_VALUE

code g() freevars=(x) stacksize=1
  1           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE

code h() freevars=(x) stacksize=1
  1           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
