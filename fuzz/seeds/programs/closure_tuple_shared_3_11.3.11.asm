freevars 3.11

code f() locals=(t) cellvars=(x) stacksize=5 filename='closure_tuple_shared_3_11.asm'
          0 MAKE_CELL                1 (x)
          2 RESUME                   0
          4 LOAD_CLOSURE             1 (x)
          6 BUILD_TUPLE              1
          8 STORE_FAST               0 (t)
         10 LOAD_FAST                0 (t)
         12 LOAD_CONST               0 (<code object g at 0x..., file "closure_tuple_shared_3_11.asm", line 1>)
         14 MAKE_FUNCTION            8 (closure)
         16 LOAD_FAST                0 (t)
         18 LOAD_CONST               1 (<code object h at 0x..., file "closure_tuple_shared_3_11.asm", line 1>)
         20 MAKE_FUNCTION            8 (closure)
         22 BUILD_TUPLE              2
         24 RETURN_VALUE

code g() freevars=(x) stacksize=1
          0 COPY_FREE_VARS           1
          2 RESUME                   0
          4 LOAD_DEREF               0 (x)
          6 RETURN_VALUE

code h() freevars=(x) stacksize=1
          0 COPY_FREE_VARS           1
          2 RESUME                   0
          4 LOAD_DEREF               0 (x)
          6 RETURN_VALUE
