freevars 3.8

code f() stacksize=2 filename='value_left_at_return_3_8.asm'
  1           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_CONST               0 (5)
              6 RETURN_VALUE
