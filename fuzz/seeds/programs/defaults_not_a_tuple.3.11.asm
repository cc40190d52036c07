freevars 3.11

code <module> stacksize=4 filename='defaults_not_a_tuple.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_CONST               0 (<code object <lambda> at 0x..., file "defaults_not_a_tuple.py", line 2>)
              6 MAKE_FUNCTION            0
              8 PUSH_NULL
             10 LOAD_NAME                0 (token)
             12 PRECALL                  0
             16 CALL                     0
             26 PRECALL                  1
             30 CALL                     1
             40 STORE_NAME               1 (f)

  3          42 LOAD_CONST               1 (None)
             44 LOAD_NAME                1 (f)
             46 STORE_ATTR               2 (__defaults__)

  4          56 PUSH_NULL
             58 LOAD_NAME                3 (emit)
             60 LOAD_CONST               2 ('released')
             62 PRECALL                  1
             66 CALL                     1
             76 POP_TOP

  5          78 LOAD_CONST               3 (1)
             80 BUILD_LIST               1
             82 LOAD_NAME                1 (f)
             84 STORE_ATTR               2 (__defaults__)
             94 LOAD_CONST               1 (None)
             96 RETURN_VALUE
LineTable:
  f003010101e0051cd0051cd0051c9865986599679c67d10426d404268001d811
  158001840ed800048004805ad10010d40010d00010d8121390138001840e800e
  800e

code <lambda>(x) consts=(0: None) stacksize=2 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_FAST                0 (x)
              4 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "defaults_not_a_tuple.py", line 2>)
              8 MAKE_FUNCTION            1 (defaults)
             10 RETURN_VALUE
LineTable:
  80009801887d887d887d8000

code <lambda>(y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=<lambda>.<locals>.<lambda> firstlineno=2
  2           0 RESUME                   0
              2 LOAD_FAST                0 (y)
              4 RETURN_VALUE
LineTable:
  800098318000
