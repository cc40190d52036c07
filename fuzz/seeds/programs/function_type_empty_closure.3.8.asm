freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='function_type_empty_closure.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_empty_closure.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  3          12 LOAD_NAME                1 (FunctionType)
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "function_type_empty_closure.py", line 3>)
             16 LOAD_CONST               1 ('<lambda>')
             18 MAKE_FUNCTION            0
             20 LOAD_ATTR                2 (__code__)
             22 BUILD_MAP                0
             24 LOAD_CONST               3 ('f')
             26 LOAD_CONST               4 (None)
             28 LOAD_CONST               5 (())
             30 CALL_FUNCTION            5
             32 STORE_NAME               3 (f)

  4          34 LOAD_NAME                4 (emit)
             36 LOAD_NAME                3 (f)
             38 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             42 POP_TOP

  5          44 LOAD_NAME                4 (emit)
             46 LOAD_NAME                3 (f)
             48 LOAD_ATTR                5 (__closure__)
             50 CALL_FUNCTION            1
             52 POP_TOP

  6          54 LOAD_NAME                4 (emit)
             56 LOAD_NAME                1 (FunctionType)
             58 LOAD_NAME                3 (f)
             60 LOAD_ATTR                2 (__code__)
             62 BUILD_MAP                0
             64 CALL_FUNCTION            2
             66 LOAD_ATTR                5 (__closure__)
             68 CALL_FUNCTION            1
             70 POP_TOP
             72 LOAD_CONST               4 (None)
             74 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_CONST               1 ('plain')
              2 RETURN_VALUE
