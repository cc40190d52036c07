freevars 3.8

code f() cellvars=(a, b) stacksize=4 filename='free_variables_out_of_order.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_DEREF              0 (a)
              4 LOAD_CONST               1 (6)
              6 STORE_DEREF              1 (b)
              8 LOAD_CLOSURE             1 (b)
             10 LOAD_CLOSURE             0 (a)
             12 BUILD_TUPLE              2
             14 LOAD_CONST               2 (<code object g at 0x..., file "free_variables_out_of_order.asm", line 1>)
             16 LOAD_CONST               3 ('g')
             18 MAKE_FUNCTION            8 (closure)
             20 CALL_FUNCTION            0
             22 RETURN_VALUE

code g() freevars=(b, a) stacksize=2
  1           0 LOAD_DEREF               0 (b)
              2 LOAD_DEREF               1 (a)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
