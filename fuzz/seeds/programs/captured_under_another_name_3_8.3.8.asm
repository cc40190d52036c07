freevars 3.8

code f() cellvars=(a) stacksize=5 filename='captured_under_another_name_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_DEREF              0 (a)
              4 LOAD_CLOSURE             0 (a)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object g at 0x..., file "captured_under_another_name_3_8.asm", line 1>)
             10 LOAD_CONST               2 ('g')
             12 MAKE_FUNCTION            8 (closure)
             14 CALL_FUNCTION            0
             16 RETURN_VALUE

code g() freevars=(b) stacksize=1
  1           0 LOAD_DEREF               0 (b)
              2 RETURN_VALUE
