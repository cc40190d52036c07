freevars 3.11

code <module> stacksize=7 filename='captured_unpacking_too_many.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "captured_unpacking_too_many.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (owner)
             18 LOAD_CONST               1 (1)
             20 LOAD_CONST               2 (2)
             22 BUILD_LIST               2
             24 PRECALL                  1
             28 CALL                     1
             38 PRECALL                  0
             42 CALL                     0
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

  8          68 PUSH_NULL
             70 LOAD_NAME                0 (owner)
             72 PUSH_NULL
             74 LOAD_NAME                2 (token)
             76 PRECALL                  0
             80 CALL                     0
             90 PUSH_NULL
             92 LOAD_NAME                2 (token)
             94 PRECALL                  0
             98 CALL                     0
            108 PUSH_NULL
            110 LOAD_NAME                2 (token)
            112 PRECALL                  0
            116 CALL                     0
            126 BUILD_LIST               3
            128 PRECALL                  1
            132 CALL                     1
            142 POP_TOP
            144 LOAD_CONST               3 (None)
            146 RETURN_VALUE
LineTable:
  f003010101f00402011af00002011af00002011af00a0001058004805d805580
  55884188718836815d845d815f845fd10015d40015d00015d800058005807580
  758177847790059005910794079815981599179c17d00621d10022d40022d000
  22d00022d00022

code owner(source) cellvars=(a, b) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (a)
              2 MAKE_CELL                2 (b)

  2           4 RESUME                   0

  3           6 LOAD_FAST                0 (source)
              8 UNPACK_SEQUENCE          2
             12 STORE_DEREF              1 (a)
             14 STORE_DEREF              2 (b)

  4          16 LOAD_CLOSURE             1 (a)
             18 LOAD_CLOSURE             2 (b)
             20 BUILD_TUPLE              2
             22 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_too_many.py", line 4>)
             24 MAKE_FUNCTION            8 (closure)
             26 RETURN_VALUE
LineTable:
  f8f88000d80d13814680518801d80b19883e883e883e883ed00419

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           2

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009041907190368000
