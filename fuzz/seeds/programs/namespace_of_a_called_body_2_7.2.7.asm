freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='namespace_of_a_called_body_2_7.asm'
  1           0 LOAD_CONST               0 (5)
              3 STORE_NAME               0 (x)
              6 LOAD_CONST               1 (<code object g at 0x..., file "namespace_of_a_called_body_2_7.asm", line 1>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (g)
             15 LOAD_NAME                1 (g)
             18 CALL_FUNCTION            0
             21 STORE_NAME               2 (result)
             24 LOAD_NAME                1 (g)
             27 LOAD_CONST               0 (5)
             30 CALL_FUNCTION            1
             33 RETURN_VALUE

code g flags=NEWLOCALS|NOFREE stacksize=1
  1           0 LOAD_NAME                0 (x)
              3 STORE_NAME               1 (y)
              6 LOAD_NAME                1 (y)
              9 RETURN_VALUE
