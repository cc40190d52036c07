freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='function_type_takes_name_and_defaults.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_takes_name_and_defaults.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  5          12 LOAD_CONST               2 (<code object outer at 0x..., file "function_type_takes_name_and_defaults.py", line 5>)
             14 LOAD_CONST               3 ('outer')
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (outer)

 12          20 LOAD_NAME                2 (outer)
             22 LOAD_CONST               4 (1)
             24 CALL_FUNCTION            1
             26 STORE_NAME               3 (inner)

 13          28 LOAD_NAME                1 (FunctionType)
             30 LOAD_NAME                3 (inner)
             32 LOAD_ATTR                4 (__code__)
             34 BUILD_MAP                0
             36 LOAD_CONST               5 ('again')
             38 LOAD_CONST               6 ((5,))
             40 LOAD_NAME                3 (inner)
             42 LOAD_ATTR                5 (__closure__)
             44 CALL_FUNCTION            5
             46 STORE_NAME               6 (again)

 14          48 LOAD_NAME                7 (emit)
             50 LOAD_NAME                6 (again)
             52 CALL_FUNCTION            0
             54 CALL_FUNCTION            1
             56 POP_TOP

 15          58 LOAD_NAME                7 (emit)
             60 LOAD_NAME                6 (again)
             62 LOAD_ATTR                8 (__name__)
             64 CALL_FUNCTION            1
             66 POP_TOP
             68 LOAD_CONST               7 (None)
             70 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=5
  6           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "function_type_takes_name_and_defaults.py", line 6>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  9          12 LOAD_FAST                1 (inner)
             14 RETURN_VALUE

code inner(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (y)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
