freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='function_body_in_the_globals_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_NAME               0 (x)
              4 LOAD_CONST               1 (<code object g at 0x..., file "function_body_in_the_globals_3_8.asm", line 1>)
              6 LOAD_CONST               2 ('g')
              8 MAKE_FUNCTION            0
             10 CALL_FUNCTION            0
             12 RETURN_VALUE

code g flags=OPTIMIZED|NOFREE stacksize=1
  1           0 LOAD_NAME                0 (x)
              2 STORE_NAME               1 (y)
              4 LOAD_NAME                1 (y)
              6 RETURN_VALUE
