freevars 3.8

code f() locals=(a) stacksize=3 filename='replaced_traceback_goes_before_the_handler_3_8.asm'
  1           0 LOAD_GLOBAL              0 (token)
              2 LOAD_CONST               0 (<code object g at 0x..., file "replaced_traceback_goes_before_the_handler_3_8.asm", line 1>)
              4 LOAD_CONST               1 ('')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_FAST               0 (a)
             12 LOAD_GLOBAL              0 (token)
             14 LOAD_CONST               0 (<code object g at 0x..., file "replaced_traceback_goes_before_the_handler_3_8.asm", line 1>)
             16 LOAD_CONST               1 ('')
             18 MAKE_FUNCTION            0
             20 CALL_FUNCTION            1
             22 STORE_GLOBAL             1 (b)
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code g() locals=(c, b, d) stacksize=7
  1           0 LOAD_CONST               0 (<code object h at 0x..., file "replaced_traceback_goes_before_the_handler_3_8.asm", line 1>)
              2 LOAD_CONST               1 ('')
              4 MAKE_FUNCTION            0
              6 STORE_FAST               2 (d)
              8 LOAD_GLOBAL              0 (token)
             10 LOAD_FAST                2 (d)
             12 CALL_FUNCTION            1
             14 STORE_FAST               1 (b)
             16 SETUP_FINALLY            6 (to 24)
             18 LOAD_FAST                2 (d)
             20 CALL_FUNCTION            0
             22 LOAD_FAST                0 (c)
        >>   24 END_FINALLY
             26 RETURN_VALUE

code h() stacksize=7
  1           0 SETUP_FINALLY            2 (to 4)
              2 RAISE_VARARGS            0
        >>    4 LOAD_CONST               0 (None)
              6 STORE_GLOBAL             0 (b)
              8 END_FINALLY
             10 RETURN_VALUE
