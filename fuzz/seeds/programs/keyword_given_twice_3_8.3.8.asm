freevars 3.8

code <module> flags=NOFREE stacksize=8 filename='keyword_given_twice_3_8.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "keyword_given_twice_3_8.asm", line 1>)
              2 LOAD_CONST               1 ('g')
              4 MAKE_FUNCTION            0
              6 LOAD_NAME                0 (token)
              8 CALL_FUNCTION            0
             10 LOAD_NAME                0 (token)
             12 CALL_FUNCTION            0
             14 LOAD_CONST               2 (('a', 'a'))
             16 CALL_FUNCTION_KW         2
             18 RETURN_VALUE

code g(**k) stacksize=1
  1           0 LOAD_FAST                0 (k)
              2 RETURN_VALUE
