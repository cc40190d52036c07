freevars 3.11

code <module> stacksize=3 filename='function_type_too_few_arguments.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (type)
              6 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_too_few_arguments.py", line 2>)
              8 MAKE_FUNCTION            0
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               1 (FunctionType)

  3          26 PUSH_NULL
             28 LOAD_NAME                1 (FunctionType)
             30 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_too_few_arguments.py", line 3>)
             32 MAKE_FUNCTION            0
             34 LOAD_ATTR                2 (__code__)
             44 PRECALL                  1
             48 CALL                     1
             58 POP_TOP
             60 LOAD_CONST               2 (None)
             62 RETURN_VALUE
LineTable:
  f003010101e00f13887490499049897f8c7f800cd8000c800c88698869d40d21
  d10022d40022d00022d00022d00022

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
