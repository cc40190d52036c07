freevars 3.11

code <module> stacksize=3 filename='exception_is_its_own_cause.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object raises at 0x..., file "exception_is_its_own_cause.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (raises)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (Exception)
             12 LOAD_CONST               1 ('text')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               2 (e)

  8          30 PUSH_NULL
             32 LOAD_NAME                3 (token)
             34 LOAD_NAME                0 (raises)
             36 PRECALL                  1
             40 CALL                     1
             50 POP_TOP

  9          52 PUSH_NULL
             54 LOAD_NAME                4 (emit)
             56 LOAD_CONST               2 ('raised')
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

 10          74 DELETE_NAME              2 (e)

 11          76 PUSH_NULL
             78 LOAD_NAME                5 (collect)
             80 PRECALL                  0
             84 CALL                     0
             94 POP_TOP
             96 LOAD_CONST               3 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f006010113f000010113f000010113f00800050e80498866d10415
  d404158001d8000580058066810d840d800dd8000480048058810e840e800ed8
  0405d80007800781098409800980098009

code raises() consts=(0: None) stacksize=2 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              0 (e)
             14 LOAD_GLOBAL              0 (e)
             26 RAISE_VARARGS            2
LineTable:
  8000dd0a0b9511804e
