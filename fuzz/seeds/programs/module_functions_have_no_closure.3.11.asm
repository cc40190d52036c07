freevars 3.11

code <module> stacksize=4 filename='module_functions_have_no_closure.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (1)
              4 STORE_NAME               0 (x)

  5           6 LOAD_CONST               1 (<code object read at 0x..., file "module_functions_have_no_closure.py", line 5>)
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (read)

  9          12 PUSH_NULL
             14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (read)
             18 LOAD_ATTR                3 (__closure__)
             28 PRECALL                  1
             32 CALL                     1
             42 POP_TOP

 10          44 PUSH_NULL
             46 LOAD_NAME                2 (emit)
             48 PUSH_NULL
             50 LOAD_NAME                1 (read)
             52 PRECALL                  0
             56 CALL                     0
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP

 11          82 LOAD_CONST               2 (2)
             84 STORE_NAME               0 (x)

 12          86 PUSH_NULL
             88 LOAD_NAME                2 (emit)
             90 PUSH_NULL
             92 LOAD_NAME                1 (read)
             94 PRECALL                  0
             98 CALL                     0
            108 PRECALL                  1
            112 CALL                     1
            122 POP_TOP
            124 LOAD_CONST               3 (None)
            126 RETURN_VALUE
LineTable:
  f003010101e004058001f00601010df00001010df00001010df0080001058004
  8054d40515d10016d40016d00016d8000480048054805481568456810c840c80
  0cd804058001d8000480048054805481568456810c840c800c800c800c

code read() consts=(0: None) stacksize=1 firstlineno=5
  5           0 RESUME                   0

  6           2 LOAD_GLOBAL              0 (x)
             14 RETURN_VALUE
LineTable:
  8000dd0b0c8048
