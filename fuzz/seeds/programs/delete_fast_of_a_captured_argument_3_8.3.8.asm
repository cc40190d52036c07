freevars 3.8

code f() stacksize=4 filename='delete_fast_of_a_captured_argument_3_8.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "delete_fast_of_a_captured_argument_3_8.asm", line 1>)
              2 LOAD_CONST               1 ('g')
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               2 (5)
              8 CALL_FUNCTION            1
             10 RETURN_VALUE

code g(x) cellvars=(x) stacksize=1
  1           0 DELETE_FAST              0 (x)
              2 LOAD_DEREF               0 (x)
              4 RETURN_VALUE
