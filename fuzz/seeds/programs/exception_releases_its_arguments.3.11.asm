freevars 3.11

code <module> stacksize=5 filename='exception_releases_its_arguments.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (Exception)
              6 PUSH_NULL
              8 LOAD_NAME                1 (token)
             10 PRECALL                  0
             14 CALL                     0
             24 PUSH_NULL
             26 LOAD_NAME                1 (token)
             28 PRECALL                  0
             32 CALL                     0
             42 PRECALL                  2
             46 CALL                     2
             56 STORE_NAME               2 (two)

  3          58 DELETE_NAME              2 (two)

  4          60 PUSH_NULL
             62 LOAD_NAME                3 (emit)
             64 LOAD_CONST               0 ('two')
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP

  5          82 PUSH_NULL
             84 LOAD_NAME                0 (Exception)
             86 PUSH_NULL
             88 LOAD_NAME                1 (token)
             90 PRECALL                  0
             94 CALL                     0
            104 PRECALL                  1
            108 CALL                     1
            118 STORE_NAME               4 (one)

  6         120 DELETE_NAME              4 (one)

  7         122 PUSH_NULL
            124 LOAD_NAME                3 (emit)
            126 LOAD_CONST               1 ('one')
            128 PRECALL                  1
            132 CALL                     1
            142 POP_TOP

  8         144 PUSH_NULL
            146 LOAD_NAME                0 (Exception)
            148 PRECALL                  0
            152 CALL                     0
            162 STORE_NAME               5 (none)

  9         164 DELETE_NAME              5 (none)

 10         166 PUSH_NULL
            168 LOAD_NAME                0 (Exception)
            170 PUSH_NULL
            172 LOAD_NAME                1 (token)
            174 PRECALL                  0
            178 CALL                     0
            188 PUSH_NULL
            190 LOAD_NAME                1 (token)
            192 PRECALL                  0
            196 CALL                     0
            206 PRECALL                  2
            210 CALL                     2
            220 STORE_NAME               6 (kept)

 11         222 BUILD_LIST               0
            224 STORE_NAME               7 (counted)

 12         226 PUSH_NULL
            228 LOAD_NAME                0 (Exception)
            230 LOAD_NAME                7 (counted)
            232 LOAD_CONST               2 (1)
            234 PRECALL                  2
            238 CALL                     2
            248 STORE_NAME               8 (holds)
            250 LOAD_CONST               3 (None)
            252 RETURN_VALUE
LineTable:
  f003010101e0060f806990059005910794079815981599179c17d10621d40621
  8003d80407d8000480048055810b840b800bd8060f80699005900591079407d1
  0618d406188003d80407d8000480048055810b840b800bd807108079817b847b
  8004d80408d80710807990159015911794179825982599279c27d10722d40722
  8004d80a0c8007d80811880990279831d1081dd4081d800580058005
