freevars 2.7

code <module> stacksize=2 filename='token_of_none_2_7.asm'
  1           0 LOAD_NAME                0 (token)
              3 LOAD_CONST               0 (None)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
