freevars 2.7

code f() cellvars=(a) stacksize=5 filename='captured_under_another_name_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_DEREF              0 (a)
              6 LOAD_CLOSURE             0 (a)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object g at 0x..., file "captured_under_another_name_2_7.asm", line 1>)
             15 MAKE_CLOSURE             0
             18 CALL_FUNCTION            0
             21 RETURN_VALUE

code g() freevars=(b) stacksize=1
  1           0 LOAD_DEREF               0 (b)
              3 RETURN_VALUE
