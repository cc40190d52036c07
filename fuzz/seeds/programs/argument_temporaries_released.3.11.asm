freevars 3.11

code <module> stacksize=8 filename='argument_temporaries_released.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object callee at 0x..., file "argument_temporaries_released.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (callee)
             16 PUSH_NULL
             18 LOAD_NAME                2 (token)
             20 PRECALL                  0
             24 CALL                     0
             34 PUSH_NULL
             36 LOAD_NAME                2 (token)
             38 PRECALL                  0
             42 CALL                     0
             52 PUSH_NULL
             54 LOAD_NAME                2 (token)
             56 PRECALL                  0
             60 CALL                     0
             70 PRECALL                  3
             74 CALL                     3
             84 PRECALL                  1
             88 CALL                     1
             98 POP_TOP
            100 LOAD_CONST               1 (None)
            102 RETURN_VALUE
LineTable:
  f003010101f004020114f000020114f000020114f00a00010580048056805688
  45884589478c4790559055915794579865986599679c67d10526d40526d10027
  d40027d00027d00027d00027

code callee(p, q, r) consts=(0: None) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('body')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP

  4          32 LOAD_CONST               2 ('result')
             34 RETURN_VALUE
LineTable:
  8000dd04088816814c844c804cd80b138838
