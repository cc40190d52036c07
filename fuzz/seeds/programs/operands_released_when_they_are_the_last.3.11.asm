freevars 3.11

code <module> stacksize=7 filename='operands_released_when_they_are_the_last.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_NAME                0 (token)
              6 PRECALL                  0
             10 CALL                     0
             20 BUILD_TUPLE              1
             22 BUILD_LIST               1
             24 STORE_NAME               1 (box)

  4          26 LOAD_NAME                1 (box)
             28 LOAD_METHOD              2 (append)
             50 LOAD_NAME                1 (box)
             52 LOAD_CONST               0 (0)
             54 BINARY_SUBSCR
             64 PUSH_NULL
             66 LOAD_NAME                0 (token)
             68 PRECALL                  0
             72 CALL                     0
             82 LOAD_CONST               1 ('other')
             84 PUSH_NULL
             86 LOAD_NAME                0 (token)
             88 PRECALL                  0
             92 CALL                     0
            102 BUILD_MAP                2
            104 PRECALL                  1
            108 CALL                     1
            118 POP_TOP

  5         120 LOAD_NAME                1 (box)
            122 LOAD_METHOD              3 (pop)
            144 PRECALL                  0
            148 CALL                     0
            158 LOAD_NAME                1 (box)
            160 LOAD_METHOD              3 (pop)
            182 PRECALL                  0
            186 CALL                     0
            196 DELETE_SUBSCR

  7         198 LOAD_CONST               2 ('key')
            200 PUSH_NULL
            202 LOAD_NAME                0 (token)
            204 PRECALL                  0
            208 CALL                     0
            218 BUILD_TUPLE              2
            220 BUILD_LIST               1
            222 STORE_NAME               1 (box)

  8         224 LOAD_NAME                1 (box)
            226 LOAD_METHOD              2 (append)
            248 LOAD_NAME                1 (box)
            250 LOAD_CONST               0 (0)
            252 BINARY_SUBSCR
            262 LOAD_CONST               3 (None)
            264 LOAD_CONST               1 ('other')
            266 PUSH_NULL
            268 LOAD_NAME                0 (token)
            270 PRECALL                  0
            274 CALL                     0
            284 BUILD_MAP                2
            286 PRECALL                  1
            290 CALL                     1
            300 POP_TOP

  9         302 PUSH_NULL
            304 LOAD_NAME                0 (token)
            306 PRECALL                  0
            310 CALL                     0
            320 LOAD_NAME                1 (box)
            322 LOAD_METHOD              3 (pop)
            344 PRECALL                  0
            348 CALL                     0
            358 LOAD_NAME                1 (box)
            360 LOAD_METHOD              3 (pop)
            382 PRECALL                  0
            386 CALL                     0
            396 STORE_SUBSCR

 10         400 PUSH_NULL
            402 LOAD_NAME                4 (emit)
            404 LOAD_CONST               4 ('end')
            406 PRECALL                  1
            410 CALL                     1
            420 POP_TOP
            422 LOAD_CONST               3 (None)
            424 RETURN_VALUE
LineTable:
  f003010101f00600090e880589078c07807a806c8003d80003870a820a884390
  018c4690459045914794479857a065a065a167a467d00b2ed1002fd4002fd000
  2fd80407874782478149844988638f678a6789698c69d00418e0080d88758875
  89778c77d00717d006188003d80003870a820a884390018c4690449827a035a0
  35a137a437d00b2bd1002cd4002cd0002cd8171c907591779477800387078207
  8109840988238f278a2789298c29d10014d8000480048055810b840b800b800b
  800b
