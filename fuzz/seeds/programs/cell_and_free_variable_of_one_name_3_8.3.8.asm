freevars 3.8

code f() cellvars=(x) stacksize=5 filename='cell_and_free_variable_of_one_name_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_DEREF              0 (x)
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object g at 0x..., file "cell_and_free_variable_of_one_name_3_8.asm", line 1>)
             10 LOAD_CONST               2 ('g')
             12 MAKE_FUNCTION            8 (closure)
             14 CALL_FUNCTION            0
             16 RETURN_VALUE

code g() cellvars=(x) freevars=(x) stacksize=2
  1           0 LOAD_CONST               0 (7)
              2 STORE_DEREF              0 (x)
              4 LOAD_DEREF               0 (x)
              6 LOAD_DEREF               1 (x)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
