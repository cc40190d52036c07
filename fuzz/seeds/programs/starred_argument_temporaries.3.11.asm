freevars 3.11

code <module> stacksize=5 filename='starred_argument_temporaries.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object callee at 0x..., file "starred_argument_temporaries.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (callee)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PUSH_NULL
             32 LOAD_NAME                1 (token)
             34 PRECALL                  0
             38 CALL                     0
             48 BUILD_TUPLE              2
             50 CALL_FUNCTION_EX         0
             52 POP_TOP

  8          54 PUSH_NULL
             56 LOAD_NAME                2 (emit)
             58 LOAD_CONST               1 ('after')
             60 PRECALL                  1
             64 CALL                     1
             74 POP_TOP

  9          76 PUSH_NULL
             78 LOAD_NAME                0 (callee)
             80 PUSH_NULL
             82 LOAD_NAME                1 (token)
             84 PRECALL                  0
             88 CALL                     0
             98 BUILD_LIST               1
            100 PUSH_NULL
            102 LOAD_NAME                1 (token)
            104 PRECALL                  0
            108 CALL                     0
            118 BUILD_LIST               1
            120 LIST_EXTEND              1
            122 LIST_TO_TUPLE
            124 CALL_FUNCTION_EX         0
            126 POP_TOP

 10         128 PUSH_NULL
            130 LOAD_NAME                2 (emit)
            132 LOAD_CONST               2 ('end')
            134 PRECALL                  1
            138 CALL                     1
            148 POP_TOP
            150 LOAD_CONST               3 (None)
            152 RETURN_VALUE
LineTable:
  f003010101f004020111f000020111f000020111f00a00010780068815881589
  178c179025902591279427d0081ad0001bd0001bd8000480048057810d840d80
  0dd8000680068075807581778477d0001b90259025912794279019d0001bd000
  1bd0001bd0001bd8000480048055810b840b800b800b800b

code callee(p, q) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 STORE_FAST               0 (p)

  4           6 LOAD_GLOBAL              1 (NULL + emit)
             18 LOAD_CONST               1 ('body')
             20 PRECALL                  1
             24 CALL                     1
             34 POP_TOP
             36 LOAD_CONST               0 (None)
             38 RETURN_VALUE
LineTable:
  8000d8080c8041dd04088816814c844c804c804c804c
