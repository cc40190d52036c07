freevars 3.11

code <module> stacksize=3 filename='finaliser_raises_what_lives_on.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object keeps at 0x..., file "finaliser_raises_what_lives_on.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (keeps)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (Exception)
             12 LOAD_CONST               1 ('text')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               2 (error)

  8          30 PUSH_NULL
             32 LOAD_NAME                3 (token)
             34 LOAD_NAME                0 (keeps)
             36 PRECALL                  1
             40 CALL                     1
             50 STORE_NAME               4 (kept)

  9          52 DELETE_NAME              4 (kept)

 10          54 PUSH_NULL
             56 LOAD_NAME                5 (emit)
             58 LOAD_CONST               2 ('after')
             60 PRECALL                  1
             64 CALL                     1
             74 POP_TOP

 11          76 DELETE_NAME              2 (error)

 12          78 PUSH_NULL
             80 LOAD_NAME                5 (emit)
             82 LOAD_CONST               3 ('gone')
             84 PRECALL                  1
             88 CALL                     1
             98 POP_TOP

 15         100 LOAD_CONST               4 (<code object drops at 0x..., file "finaliser_raises_what_lives_on.py", line 15>)
            102 MAKE_FUNCTION            0
            104 STORE_NAME               6 (drops)

 20         106 PUSH_NULL
            108 LOAD_NAME                3 (token)
            110 LOAD_NAME                6 (drops)
            112 PRECALL                  1
            116 CALL                     1
            126 POP_TOP
            128 LOAD_CONST               5 (None)
            130 RETURN_VALUE
LineTable:
  f003010101f004020110f000020110f000020110f00a00091288099026d10819
  d408198005d8070c80758855817c847c8004d80408d8000480048057810d840d
  800dd80409d8000480048056810c840c800cf00602011df00002011df0000201
  1df00a00010680058065810c840c800c800c800c

code keeps() locals=(local) consts=(0: None) stacksize=2 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               0 (local)

  4          30 LOAD_GLOBAL              2 (error)
             42 RAISE_VARARGS            1
LineTable:
  8000dd0c1189478c478045dd0a0f804b

code drops() locals=(local) consts=(0: None) stacksize=4 firstlineno=15
 15           0 RESUME                   0

 16           2 LOAD_GLOBAL              1 (NULL + token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               0 (local)

 17          30 LOAD_GLOBAL              3 (NULL + Exception)
             42 LOAD_GLOBAL              1 (NULL + token)
             54 PRECALL                  0
             58 CALL                     0
             68 PRECALL                  1
             72 CALL                     1
             82 RAISE_VARARGS            1
LineTable:
  8000dd0c1189478c478045dd0a13954591479447d10a1cd40a1cd0041c
