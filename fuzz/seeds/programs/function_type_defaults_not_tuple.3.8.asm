freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='function_type_defaults_not_tuple.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_defaults_not_tuple.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  3          12 LOAD_NAME                1 (FunctionType)
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "function_type_defaults_not_tuple.py", line 3>)
             16 LOAD_CONST               1 ('<lambda>')
             18 MAKE_FUNCTION            0
             20 LOAD_ATTR                2 (__code__)
             22 BUILD_MAP                0
             24 LOAD_CONST               3 ('f')
             26 BUILD_LIST               0
             28 CALL_FUNCTION            4
             30 POP_TOP
             32 LOAD_CONST               4 (None)
             34 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE
