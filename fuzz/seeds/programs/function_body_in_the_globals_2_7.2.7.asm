freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='function_body_in_the_globals_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_NAME               0 (x)
              6 LOAD_CONST               1 (<code object g at 0x..., file "function_body_in_the_globals_2_7.asm", line 1>)
              9 MAKE_FUNCTION            0
             12 CALL_FUNCTION            0
             15 RETURN_VALUE

code g flags=OPTIMIZED|NOFREE stacksize=1
  1           0 LOAD_NAME                0 (x)
              3 STORE_NAME               1 (y)
              6 LOAD_NAME                1 (y)
              9 RETURN_VALUE
