freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='function_type_by_keyword.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_by_keyword.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  5          12 LOAD_CONST               2 (<code object outer at 0x..., file "function_type_by_keyword.py", line 5>)
             14 LOAD_CONST               3 ('outer')
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (outer)

  9          20 LOAD_NAME                2 (outer)
             22 LOAD_CONST               4 (1)
             24 CALL_FUNCTION            1
             26 STORE_NAME               3 (f)

 10          28 LOAD_NAME                1 (FunctionType)
             30 LOAD_NAME                3 (f)
             32 LOAD_ATTR                4 (__closure__)
             34 LOAD_CONST               5 (('default',))
             36 LOAD_NAME                3 (f)
             38 LOAD_ATTR                5 (__globals__)
             40 LOAD_NAME                3 (f)
             42 LOAD_ATTR                6 (__code__)
             44 LOAD_CONST               6 (('closure', 'argdefs', 'globals', 'code'))
             46 CALL_FUNCTION_KW         4
             48 STORE_NAME               7 (twin)

 11          50 LOAD_NAME                8 (emit)
             52 LOAD_NAME                7 (twin)
             54 CALL_FUNCTION            0
             56 CALL_FUNCTION            1
             58 POP_TOP

 12          60 LOAD_NAME                8 (emit)
             62 LOAD_NAME                7 (twin)
             64 LOAD_ATTR                9 (__name__)
             66 CALL_FUNCTION            1
             68 POP_TOP
             70 LOAD_CONST               7 (None)
             72 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=5
  6           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_by_keyword.py", line 6>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (y)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
