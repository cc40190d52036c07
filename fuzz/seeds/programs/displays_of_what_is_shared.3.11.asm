freevars 3.11

code <module> stacksize=6 filename='displays_of_what_is_shared.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object made at 0x..., file "displays_of_what_is_shared.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (made)

  8           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (made)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP

  9          46 BUILD_MAP                0
             48 LOAD_CONST               1 (1)
             50 LOAD_CONST               2 (2)
             52 LOAD_CONST               3 (('k', 'l'))
             54 BUILD_CONST_KEY_MAP      2
             56 DICT_UPDATE              1
             58 LOAD_CONST               4 ('k')
             60 LOAD_CONST               5 (3)
             62 BUILD_MAP                1
             64 DICT_UPDATE              1
             66 LOAD_CONST               6 ('l')
             68 LOAD_CONST               7 (4)
             70 BUILD_MAP                1
             72 DICT_UPDATE              1
             74 LOAD_CONST               8 ('m')
             76 LOAD_CONST               9 (5)
             78 BUILD_MAP                1
             80 DICT_UPDATE              1
             82 STORE_NAME               2 (entries)

 10          84 PUSH_NULL
             86 LOAD_NAME                1 (emit)
             88 LOAD_NAME                2 (entries)
             90 PRECALL                  1
             94 CALL                     1
            104 POP_TOP

 11         106 PUSH_NULL
            108 LOAD_NAME                1 (emit)
            110 PUSH_NULL
            112 LOAD_NAME                3 (len)
            114 BUILD_SET                0
            116 BUILD_LIST               0
            118 SET_UPDATE               1
            120 LOAD_CONST              10 (())
            122 SET_UPDATE               1
            124 PRECALL                  1
            128 CALL                     1
            138 PRECALL                  1
            142 CALL                     1
            152 POP_TOP
            154 LOAD_CONST              11 (None)
            156 RETURN_VALUE
LineTable:
  f003010101f006020138f000020138f000020138f00a00010580048054805481
  568456810c840c800cd80a3e90319831d00d1dd00d1dd00a3ea023a071a018d0
  0a3ea833b001d00a3ed00a3eb063b831b058d00a3e8007d8000480048057810d
  840d800dd80004800480538053881a8832881a9002881a815f845fd10015d400
  15d00015d00015d00015

code made() locals=(one) consts=(0: None) stacksize=5 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_CONST               1 (1)
              4 LOAD_CONST               2 (2)
              6 BUILD_SET                2
              8 STORE_FAST               0 (one)

  5          10 LOAD_GLOBAL              1 (NULL + len)
             22 BUILD_SET                0
             24 LOAD_FAST                0 (one)
             26 SET_UPDATE               1
             28 LOAD_FAST                0 (one)
             30 SET_UPDATE               1
             32 LOAD_CONST               2 (2)
             34 LOAD_CONST               3 (3)
             36 BUILD_LIST               2
             38 SET_UPDATE               1
             40 LOAD_CONST               4 ((3, 4))
             42 SET_UPDATE               1
             44 LOAD_CONST               5 (4)
             46 LOAD_CONST               6 (5)
             48 BUILD_SET                2
             50 SET_UPDATE               1
             52 PRECALL                  1
             56 CALL                     1
             66 RETURN_VALUE
LineTable:
  8000d80b0c886188268043dd0b0ed00f369013d00f369073d00f369861a01198
  56d00f36a066d00f36b001b031a876d00f36d10b37d40b37d00437
