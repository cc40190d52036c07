freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='function_type_globals_not_dict.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_globals_not_dict.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  3          12 LOAD_NAME                1 (FunctionType)
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "function_type_globals_not_dict.py", line 3>)
             16 LOAD_CONST               1 ('<lambda>')
             18 MAKE_FUNCTION            0
             20 LOAD_ATTR                2 (__code__)
             22 LOAD_CONST               3 (None)
             24 CALL_FUNCTION            2
             26 POP_TOP
             28 LOAD_CONST               3 (None)
             30 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE
