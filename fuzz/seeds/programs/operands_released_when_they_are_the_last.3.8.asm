freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='operands_released_when_they_are_the_last.py' firstlineno=3
  3           0 LOAD_NAME                0 (token)
              2 CALL_FUNCTION            0
              4 BUILD_TUPLE              1
              6 BUILD_LIST               1
              8 STORE_NAME               1 (box)

  4          10 LOAD_NAME                1 (box)
             12 LOAD_METHOD              2 (append)
             14 LOAD_NAME                1 (box)
             16 LOAD_CONST               0 (0)
             18 BINARY_SUBSCR
             20 LOAD_NAME                0 (token)
             22 CALL_FUNCTION            0
             24 LOAD_CONST               1 ('other')
             26 LOAD_NAME                0 (token)
             28 CALL_FUNCTION            0
             30 BUILD_MAP                2
             32 CALL_METHOD              1
             34 POP_TOP

  5          36 LOAD_NAME                1 (box)
             38 LOAD_METHOD              3 (pop)
             40 CALL_METHOD              0
             42 LOAD_NAME                1 (box)
             44 LOAD_METHOD              3 (pop)
             46 CALL_METHOD              0
             48 DELETE_SUBSCR

  7          50 LOAD_CONST               2 ('key')
             52 LOAD_NAME                0 (token)
             54 CALL_FUNCTION            0
             56 BUILD_TUPLE              2
             58 BUILD_LIST               1
             60 STORE_NAME               1 (box)

  8          62 LOAD_NAME                1 (box)
             64 LOAD_METHOD              2 (append)
             66 LOAD_NAME                1 (box)
             68 LOAD_CONST               0 (0)
             70 BINARY_SUBSCR
             72 LOAD_CONST               3 (None)
             74 LOAD_CONST               1 ('other')
             76 LOAD_NAME                0 (token)
             78 CALL_FUNCTION            0
             80 BUILD_MAP                2
             82 CALL_METHOD              1
             84 POP_TOP

  9          86 LOAD_NAME                0 (token)
             88 CALL_FUNCTION            0
             90 LOAD_NAME                1 (box)
             92 LOAD_METHOD              3 (pop)
             94 CALL_METHOD              0
             96 LOAD_NAME                1 (box)
             98 LOAD_METHOD              3 (pop)
            100 CALL_METHOD              0
            102 STORE_SUBSCR

 10         104 LOAD_NAME                4 (emit)
            106 LOAD_CONST               4 ('end')
            108 CALL_FUNCTION            1
            110 POP_TOP
            112 LOAD_CONST               3 (None)
            114 RETURN_VALUE
