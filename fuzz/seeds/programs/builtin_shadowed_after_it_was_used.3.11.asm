freevars 3.11

code <module> stacksize=4 filename='builtin_shadowed_after_it_was_used.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object measure at 0x..., file "builtin_shadowed_after_it_was_used.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (measure)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (measure)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP

  7          46 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_shadowed_after_it_was_used.py", line 7>)
             48 MAKE_FUNCTION            0
             50 STORE_NAME               2 (len)

  8          52 PUSH_NULL
             54 LOAD_NAME                1 (emit)
             56 PUSH_NULL
             58 LOAD_NAME                0 (measure)
             60 PRECALL                  0
             64 CALL                     0
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP

  9          90 DELETE_NAME              2 (len)

 10          92 PUSH_NULL
             94 LOAD_NAME                1 (emit)
             96 PUSH_NULL
             98 LOAD_NAME                0 (measure)
            100 PRECALL                  0
            104 CALL                     0
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP
            130 LOAD_CONST               2 (None)
            132 RETURN_VALUE
LineTable:
  f003010101f004010116f000010116f000010116f00800010580048057805781
  598459810f840f800fd80617d006178003d8000480048057805781598459810f
  840f800fd80407d8000480048057805781598459810f840f800f800f800f

code measure() consts=(0: None) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + len)
             14 LOAD_CONST               1 ('abc')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  8000dd0b0e8875893a8c3ad00415

code <lambda>(text) consts=(0: None) stacksize=1 firstlineno=7
  7           0 RESUME                   0
              2 LOAD_FAST                0 (text)
              4 RETURN_VALUE
LineTable:
  800090348000
