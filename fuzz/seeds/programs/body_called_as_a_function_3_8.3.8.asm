freevars 3.8

code f() stacksize=2 filename='body_called_as_a_function_3_8.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "body_called_as_a_function_3_8.asm", line 1>)
              2 LOAD_CONST               1 ('g')
              4 MAKE_FUNCTION            0
              6 CALL_FUNCTION            0
              8 RETURN_VALUE

code g flags=NOFREE stacksize=1
  1           0 LOAD_CONST               0 (5)
              2 STORE_NAME               0 (x)
              4 LOAD_NAME                0 (x)
              6 RETURN_VALUE
