freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='exception_releases_its_arguments.py' firstlineno=2
  2           0 LOAD_NAME                0 (Exception)
              2 LOAD_NAME                1 (token)
              4 CALL_FUNCTION            0
              6 LOAD_NAME                1 (token)
              8 CALL_FUNCTION            0
             10 CALL_FUNCTION            2
             12 STORE_NAME               2 (two)

  3          14 DELETE_NAME              2 (two)

  4          16 LOAD_NAME                3 (emit)
             18 LOAD_CONST               0 ('two')
             20 CALL_FUNCTION            1
             22 POP_TOP

  5          24 LOAD_NAME                0 (Exception)
             26 LOAD_NAME                1 (token)
             28 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             32 STORE_NAME               4 (one)

  6          34 DELETE_NAME              4 (one)

  7          36 LOAD_NAME                3 (emit)
             38 LOAD_CONST               1 ('one')
             40 CALL_FUNCTION            1
             42 POP_TOP

  8          44 LOAD_NAME                0 (Exception)
             46 CALL_FUNCTION            0
             48 STORE_NAME               5 (none)

  9          50 DELETE_NAME              5 (none)

 10          52 LOAD_NAME                0 (Exception)
             54 LOAD_NAME                1 (token)
             56 CALL_FUNCTION            0
             58 LOAD_NAME                1 (token)
             60 CALL_FUNCTION            0
             62 CALL_FUNCTION            2
             64 STORE_NAME               6 (kept)

 11          66 BUILD_LIST               0
             68 STORE_NAME               7 (counted)

 12          70 LOAD_NAME                0 (Exception)
             72 LOAD_NAME                7 (counted)
             74 LOAD_CONST               2 (1)
             76 CALL_FUNCTION            2
             78 STORE_NAME               8 (holds)
             80 LOAD_CONST               3 (None)
             82 RETURN_VALUE
