freevars 3.11

code <module> stacksize=4 filename='dropped_closures_leave_no_count.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "dropped_closures_leave_no_count.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (5)
             14 PRECALL                  1
             18 CALL                     1
             28 UNPACK_SEQUENCE          2
             32 STORE_NAME               1 (first)
             34 STORE_NAME               2 (last)

 12          36 PUSH_NULL
             38 LOAD_NAME                3 (emit)
             40 PUSH_NULL
             42 LOAD_NAME                1 (first)
             44 PRECALL                  0
             48 CALL                     0
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

 13          74 PUSH_NULL
             76 LOAD_NAME                3 (emit)
             78 PUSH_NULL
             80 LOAD_NAME                2 (last)
             82 PRECALL                  0
             86 CALL                     0
             96 PRECALL                  1
            100 CALL                     1
            110 POP_TOP
            112 LOAD_CONST               2 (None)
            114 RETURN_VALUE
LineTable:
  f003010101f00406011df00006011df00006011df012000f148865904189688c
  68810b80058074d8000480048055805581578457810d840d800dd80004800480
  54805481568456810c840c800c800c800c

code outer(n) locals=(made) cellvars=(x) consts=(0: None) stacksize=5 firstlineno=2
              0 MAKE_CELL                2 (x)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              2 (x)

  4          32 BUILD_LIST               0
             34 STORE_FAST               1 (made)

  5          36 LOAD_FAST                0 (n)
             38 POP_JUMP_FORWARD_IF_FALSE    33 (to 106)

  6     >>   40 LOAD_FAST                1 (made)
             42 LOAD_METHOD              1 (append)
             64 LOAD_FAST                0 (n)
             66 BUILD_TUPLE              1
             68 LOAD_CLOSURE             2 (x)
             70 BUILD_TUPLE              1
             72 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dropped_closures_leave_no_count.py", line 6>)
             74 MAKE_FUNCTION            9 (defaults, closure)
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP

  7          92 LOAD_FAST                0 (n)
             94 LOAD_CONST               2 (1)
             96 BINARY_OP               23 (-=)
            100 STORE_FAST               0 (n)

  5         102 LOAD_FAST                0 (n)
            104 POP_JUMP_BACKWARD_IF_TRUE    33 (to 40)

  8     >>  106 LOAD_FAST                1 (made)
            108 LOAD_CONST               3 (0)
            110 BINARY_SUBSCR
            120 LOAD_FAST                1 (made)
            122 LOAD_CONST               4 (-1)
            124 BINARY_SUBSCR
            134 BUILD_TUPLE              2
            136 RETURN_VALUE
LineTable:
  f88000dd080d89078c078041d80b0d8044d80a0bf00002050fd8080c8f0b8a0b
  9851d01426d01426d01426d01426d01426d10827d40827d00827d80809885189
  068801f005000b0cf00002050ff006000c1090018c37904498129448d00b1cd0
  041c

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0
              4 LOAD_DEREF               1 (x)
              6 LOAD_FAST                0 (y)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f88000a011a041a0068000
