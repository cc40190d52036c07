freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=3 filename='function_type_globals_not_dict.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_globals_not_dict.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  3          15 LOAD_NAME                1 (FunctionType)
             18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_globals_not_dict.py", line 3>)
             21 MAKE_FUNCTION            0
             24 LOAD_ATTR                2 (__code__)
             27 LOAD_CONST               2 (None)
             30 CALL_FUNCTION            2
             33 POP_TOP
             34 LOAD_CONST               2 (None)
             37 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE
