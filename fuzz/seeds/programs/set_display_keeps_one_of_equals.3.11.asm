freevars 3.11

code <module> stacksize=7 filename='set_display_keeps_one_of_equals.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "set_display_keeps_one_of_equals.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 LOAD_CONST               1 (1)
             20 PRECALL                  1
             24 CALL                     1
             34 PRECALL                  0
             38 CALL                     0
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP

  8          64 LOAD_CONST               2 (2)
             66 STORE_NAME               2 (two)

  9          68 PUSH_NULL
             70 LOAD_NAME                1 (emit)
             72 PUSH_NULL
             74 LOAD_NAME                3 (len)
             76 LOAD_NAME                2 (two)
             78 LOAD_CONST               2 (2)
             80 LOAD_CONST               3 (3)
             82 BUILD_SET                3
             84 PRECALL                  1
             88 CALL                     1
             98 PRECALL                  1
            102 CALL                     1
            112 POP_TOP
            114 LOAD_CONST               4 (None)
            116 RETURN_VALUE
LineTable:
  f003010101f004020118f000020118f000020118f00a00010580048058805580
  55883181588458815a845ad10010d40010d00010d806078003d8000480048053
  8053882388719021881bd10515d40515d10016d40016d00016d00016d00016

code outer(one) cellvars=(seen) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (seen)

  2           2 RESUME                   0

  3           4 LOAD_FAST                0 (one)
              6 LOAD_CONST               1 (1)
              8 LOAD_CONST               1 (1)
             10 BUILD_SET                3
             12 STORE_DEREF              1 (seen)

  4          14 LOAD_CLOSURE             1 (seen)
             16 BUILD_TUPLE              1
             18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "set_display_keeps_one_of_equals.py", line 4>)
             20 MAKE_FUNCTION            8 (closure)
             22 RETURN_VALUE
LineTable:
  f88000d80c0f90119041883b8044d80b17883c883c883cd00417

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (seen)
              6 RETURN_VALUE
LineTable:
  f8800090348000
