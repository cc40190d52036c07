freevars 2.7

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='body_called_as_a_function_2_7.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "body_called_as_a_function_2_7.asm", line 1>)
              3 MAKE_FUNCTION            0
              6 CALL_FUNCTION            0
              9 RETURN_VALUE

code g flags=NOFREE stacksize=1
  1           0 LOAD_CONST               0 (5)
              3 STORE_NAME               0 (x)
              6 LOAD_NAME                0 (x)
              9 RETURN_VALUE
