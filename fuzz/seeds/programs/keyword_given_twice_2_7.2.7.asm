freevars 2.7

code <module> flags=NOFREE stacksize=8 filename='keyword_given_twice_2_7.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "keyword_given_twice_2_7.asm", line 1>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 ('a')
              9 LOAD_NAME                0 (token)
             12 CALL_FUNCTION            0
             15 LOAD_CONST               1 ('a')
             18 LOAD_NAME                0 (token)
             21 CALL_FUNCTION            0
             24 CALL_FUNCTION          512
             27 RETURN_VALUE

code g(**k) stacksize=1
  1           0 LOAD_FAST                0 (k)
              3 RETURN_VALUE
