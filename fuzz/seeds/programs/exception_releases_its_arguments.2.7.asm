freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='exception_releases_its_arguments.py' firstlineno=2
  2           0 LOAD_NAME                0 (Exception)
              3 LOAD_NAME                1 (token)
              6 CALL_FUNCTION            0
              9 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             15 CALL_FUNCTION            2
             18 STORE_NAME               2 (two)

  3          21 DELETE_NAME              2 (two)

  4          24 LOAD_NAME                3 (emit)
             27 LOAD_CONST               0 ('two')
             30 CALL_FUNCTION            1
             33 POP_TOP

  5          34 LOAD_NAME                0 (Exception)
             37 LOAD_NAME                1 (token)
             40 CALL_FUNCTION            0
             43 CALL_FUNCTION            1
             46 STORE_NAME               4 (one)

  6          49 DELETE_NAME              4 (one)

  7          52 LOAD_NAME                3 (emit)
             55 LOAD_CONST               1 ('one')
             58 CALL_FUNCTION            1
             61 POP_TOP

  8          62 LOAD_NAME                0 (Exception)
             65 CALL_FUNCTION            0
             68 STORE_NAME               5 (none)

  9          71 DELETE_NAME              5 (none)

 10          74 LOAD_NAME                0 (Exception)
             77 LOAD_NAME                1 (token)
             80 CALL_FUNCTION            0
             83 LOAD_NAME                1 (token)
             86 CALL_FUNCTION            0
             89 CALL_FUNCTION            2
             92 STORE_NAME               6 (kept)

 11          95 BUILD_LIST               0
             98 STORE_NAME               7 (counted)

 12         101 LOAD_NAME                0 (Exception)
            104 LOAD_NAME                7 (counted)
            107 LOAD_CONST               2 (1)
            110 CALL_FUNCTION            2
            113 STORE_NAME               8 (holds)
            116 LOAD_CONST               3 (None)
            119 RETURN_VALUE
