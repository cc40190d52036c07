freevars 3.8

code <module> stacksize=2 filename='token_of_none_3_8.asm'
  1           0 LOAD_NAME                0 (token)
              2 LOAD_CONST               0 (None)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
