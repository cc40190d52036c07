freevars 3.11

code <module> stacksize=4 filename='captured_argument_token_kept.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_token_kept.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 STORE_NAME               2 (read)

  7          46 PUSH_NULL
             48 LOAD_NAME                3 (emit)
             50 PUSH_NULL
             52 LOAD_NAME                2 (read)
             54 PRECALL                  0
             58 CALL                     0
             68 PRECALL                  1
             72 CALL                     1
             82 POP_TOP

  8          84 LOAD_CONST               1 (None)
             86 STORE_NAME               2 (read)

  9          88 PUSH_NULL
             90 LOAD_NAME                3 (emit)
             92 LOAD_CONST               2 ('after')
             94 PRECALL                  1
             98 CALL                     1
            108 POP_TOP

 10         110 PUSH_NULL
            112 LOAD_NAME                0 (outer)
            114 PUSH_NULL
            116 LOAD_NAME                1 (token)
            118 PRECALL                  0
            122 CALL                     0
            132 PRECALL                  1
            136 CALL                     1
            146 STORE_NAME               4 (kept)
            148 LOAD_CONST               1 (None)
            150 RETURN_VALUE
LineTable:
  f003010101f004010115f000010115f000010115f00800080d80758855885589
  578c57817e847e8004d8000480048054805481568456810c840c800cd8070b80
  04d8000480048057810d840d800dd8070c80758855885589578c57817e847e80
  0480048004

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_token_kept.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b14883988398839d00414

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
