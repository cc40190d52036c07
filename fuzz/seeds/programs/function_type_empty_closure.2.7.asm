freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=6 filename='function_type_empty_closure.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_empty_closure.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  3          15 LOAD_NAME                1 (FunctionType)
             18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_empty_closure.py", line 3>)
             21 MAKE_FUNCTION            0
             24 LOAD_ATTR                2 (__code__)
             27 BUILD_MAP                0
             30 LOAD_CONST               2 ('f')
             33 LOAD_CONST               3 (None)
             36 LOAD_CONST               4 (())
             39 CALL_FUNCTION            5
             42 STORE_NAME               4 (f)

  4          45 LOAD_NAME                5 (emit)
             48 LOAD_NAME                4 (f)
             51 CALL_FUNCTION            0
             54 CALL_FUNCTION            1
             57 POP_TOP

  5          58 LOAD_NAME                5 (emit)
             61 LOAD_NAME                4 (f)
             64 LOAD_ATTR                6 (__closure__)
             67 CALL_FUNCTION            1
             70 POP_TOP

  6          71 LOAD_NAME                5 (emit)
             74 LOAD_NAME                1 (FunctionType)
             77 LOAD_NAME                4 (f)
             80 LOAD_ATTR                2 (__code__)
             83 BUILD_MAP                0
             86 CALL_FUNCTION            2
             89 LOAD_ATTR                6 (__closure__)
             92 CALL_FUNCTION            1
             95 POP_TOP
             96 LOAD_CONST               3 (None)
             99 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_CONST               1 ('plain')
              3 RETURN_VALUE
