freevars 3.11

code <module> stacksize=6 filename='nothing_to_raise_again.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object again at 0x..., file "nothing_to_raise_again.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (again)

  6           8 NOP

  7          10 PUSH_NULL
             12 LOAD_NAME                0 (again)
             14 PRECALL                  0
             18 CALL                     0
             28 POP_TOP
             30 LOAD_CONST               1 (None)
             32 RETURN_VALUE
        >>   34 PUSH_EXC_INFO

  8          36 LOAD_NAME                1 (RuntimeError)
             38 LOAD_NAME                2 (TypeError)
             40 BUILD_TUPLE              2
             42 CHECK_EXC_MATCH
             44 POP_JUMP_FORWARD_IF_FALSE    31 (to 108)
             46 STORE_NAME               3 (error)

  9          48 PUSH_NULL
             50 LOAD_NAME                4 (emit)
             52 PUSH_NULL
             54 LOAD_NAME                5 (str)
             56 LOAD_NAME                3 (error)
             58 PRECALL                  1
             62 CALL                     1
             72 PRECALL                  1
             76 CALL                     1
             86 POP_TOP
             88 POP_EXCEPT
             90 LOAD_CONST               1 (None)
             92 STORE_NAME               3 (error)
             94 DELETE_NAME              3 (error)
             96 LOAD_CONST               1 (None)
             98 RETURN_VALUE
        >>  100 LOAD_CONST               1 (None)
            102 STORE_NAME               3 (error)
            104 DELETE_NAME              3 (error)
            106 RERAISE                  1

  8     >>  108 RERAISE                  0
        >>  110 COPY                     3
            112 POP_EXCEPT
            114 RERAISE                  1
ExceptionTable:
  10 to 28 -> 34 [0]
  34 to 46 -> 110 [1] lasti
  48 to 86 -> 100 [1] lasti
  100 to 108 -> 110 [1] lasti
LineTable:
  f003010101f00401010af00001010af00001010af008030115d8040980458147
  8447804780478047f8d808149069d00720f000010115f000010115f000010115
  d804088044881388138855891a8c1ad10414d40414d00414d00414d00414d004
  14d00414d00414d00414f8f8f8f8f003010115f8f8f8

code again() consts=(0: None) firstlineno=2
  2           0 RESUME                   0

  3           2 RAISE_VARARGS            0
LineTable:
  8000d80409
