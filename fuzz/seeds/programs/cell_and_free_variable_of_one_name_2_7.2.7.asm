freevars 2.7

code f() cellvars=(x) stacksize=5 filename='cell_and_free_variable_of_one_name_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_DEREF              0 (x)
              6 LOAD_CLOSURE             0 (x)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object g at 0x..., file "cell_and_free_variable_of_one_name_2_7.asm", line 1>)
             15 MAKE_CLOSURE             0
             18 CALL_FUNCTION            0
             21 RETURN_VALUE

code g() cellvars=(x) freevars=(x) stacksize=2
  1           0 LOAD_CONST               0 (7)
              3 STORE_DEREF              0 (x)
              6 LOAD_DEREF               0 (x)
              9 LOAD_DEREF               1 (x)
             12 BUILD_TUPLE              2
             15 RETURN_VALUE
