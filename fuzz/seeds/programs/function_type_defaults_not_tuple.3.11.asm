freevars 3.11

code <module> stacksize=6 filename='function_type_defaults_not_tuple.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (type)
              6 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_defaults_not_tuple.py", line 2>)
              8 MAKE_FUNCTION            0
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               1 (FunctionType)

  3          26 PUSH_NULL
             28 LOAD_NAME                1 (FunctionType)
             30 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_defaults_not_tuple.py", line 3>)
             32 MAKE_FUNCTION            0
             34 LOAD_ATTR                2 (__code__)
             44 BUILD_MAP                0
             46 LOAD_CONST               2 ('f')
             48 BUILD_LIST               0
             50 PRECALL                  4
             54 CALL                     4
             64 POP_TOP
             66 LOAD_CONST               3 (None)
             68 RETURN_VALUE
LineTable:
  f003010101e00f13887490499049897f8c7f800cd8000c800c88698869d40d21
  a032a073a842d1002fd4002fd0002fd0002fd0002f

code <lambda>() consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_CONST               1 (0)
              4 RETURN_VALUE
LineTable:
  800098418000

code <lambda>() consts=(0: None) stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_CONST               1 (0)
              4 RETURN_VALUE
LineTable:
  800090618000
