freevars 3.11

code <module> stacksize=7 filename='function_type_empty_closure.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (type)
              6 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_empty_closure.py", line 2>)
              8 MAKE_FUNCTION            0
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               1 (FunctionType)

  3          26 PUSH_NULL
             28 LOAD_NAME                1 (FunctionType)
             30 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_empty_closure.py", line 3>)
             32 MAKE_FUNCTION            0
             34 LOAD_ATTR                2 (__code__)
             44 BUILD_MAP                0
             46 LOAD_CONST               2 ('f')
             48 LOAD_CONST               3 (None)
             50 LOAD_CONST               4 (())
             52 PRECALL                  5
             56 CALL                     5
             66 STORE_NAME               3 (f)

  4          68 PUSH_NULL
             70 LOAD_NAME                4 (emit)
             72 PUSH_NULL
             74 LOAD_NAME                3 (f)
             76 PRECALL                  0
             80 CALL                     0
             90 PRECALL                  1
             94 CALL                     1
            104 POP_TOP

  5         106 PUSH_NULL
            108 LOAD_NAME                4 (emit)
            110 LOAD_NAME                3 (f)
            112 LOAD_ATTR                5 (__closure__)
            122 PRECALL                  1
            126 CALL                     1
            136 POP_TOP

  6         138 PUSH_NULL
            140 LOAD_NAME                4 (emit)
            142 PUSH_NULL
            144 LOAD_NAME                1 (FunctionType)
            146 LOAD_NAME                3 (f)
            148 LOAD_ATTR                2 (__code__)
            158 BUILD_MAP                0
            160 PRECALL                  2
            164 CALL                     2
            174 LOAD_ATTR                5 (__closure__)
            184 PRECALL                  1
            188 CALL                     1
            198 POP_TOP
            200 LOAD_CONST               3 (None)
            202 RETURN_VALUE
LineTable:
  f003010101e00f13887490499049897f8c7f800cd80410804c902f902fd4112b
  a852b013b064b842d1043fd4043f8001d8000480048051805181538453810984
  098009d8000480048051845dd10013d40013d00013d800048004805c805c9021
  942a9862d10521d40521d4052dd1002ed4002ed0002ed0002ed0002e

code <lambda>() consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_CONST               1 (0)
              4 RETURN_VALUE
LineTable:
  800098418000

code <lambda>() consts=(0: None) stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_CONST               1 ('plain')
              4 RETURN_VALUE
LineTable:
  800098278000
