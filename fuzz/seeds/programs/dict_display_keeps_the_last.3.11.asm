freevars 3.11

code <module> stacksize=5 filename='dict_display_keeps_the_last.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "dict_display_keeps_the_last.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 PRECALL                  0
             22 CALL                     0
             32 PRECALL                  0
             36 CALL                     0
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP
             62 LOAD_CONST               1 (None)
             64 RETURN_VALUE
LineTable:
  f003010101f004020119f000020119f000020119f00a00010580048057805580
  558157845781598459810f840f800f800f800f

code outer() cellvars=(table) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (table)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_display_keeps_the_last.py", line 3>)
             18 MAKE_FUNCTION            0
             20 PRECALL                  1
             24 CALL                     1
             34 LOAD_CONST               2 ('late')
             36 LOAD_CONST               3 ((1, 1))
             38 BUILD_CONST_KEY_MAP      2
             40 STORE_DEREF              0 (table)

  4          42 LOAD_CLOSURE             0 (table)
             44 BUILD_TUPLE              1
             46 LOAD_CONST               4 (<code object <lambda> at 0x..., file "dict_display_keeps_the_last.py", line 4>)
             48 MAKE_FUNCTION            8 (closure)
             50 RETURN_VALUE
LineTable:
  f88000dd1015d0162bd0162bd1102cd4102cb016d00c38d00c388045d80b1888
  3d883d883dd00418

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=3
  3           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('early')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  80009d64a037996d9c6d8000

code <lambda>() freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (table)
              6 RETURN_VALUE
LineTable:
  f8800090358000
