freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='namespace_of_a_called_body_3_8.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_NAME               0 (x)
              4 LOAD_CONST               1 (<code object g at 0x..., file "namespace_of_a_called_body_3_8.asm", line 1>)
              6 LOAD_CONST               2 ('g')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (g)
             12 LOAD_NAME                1 (g)
             14 CALL_FUNCTION            0
             16 STORE_NAME               2 (result)
             18 LOAD_NAME                1 (g)
             20 LOAD_CONST               0 (5)
             22 CALL_FUNCTION            1
             24 RETURN_VALUE

code g flags=NEWLOCALS|NOFREE stacksize=1
  1           0 LOAD_NAME                0 (x)
              2 STORE_NAME               1 (y)
              4 LOAD_NAME                1 (y)
              6 RETURN_VALUE
