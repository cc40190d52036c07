freevars 2.7

code <module> consts=(4: 5) flags=NOFREE stacksize=6 filename='function_type_takes_name_and_defaults.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_takes_name_and_defaults.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  5          15 LOAD_CONST               1 (<code object outer at 0x..., file "function_type_takes_name_and_defaults.py", line 5>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               2 (outer)

 12          24 LOAD_NAME                2 (outer)
             27 LOAD_CONST               2 (1)
             30 CALL_FUNCTION            1
             33 STORE_NAME               3 (inner)

 13          36 LOAD_NAME                1 (FunctionType)
             39 LOAD_NAME                3 (inner)
             42 LOAD_ATTR                4 (__code__)
             45 BUILD_MAP                0
             48 LOAD_CONST               3 ('again')
             51 LOAD_CONST               6 ((5,))
             54 LOAD_NAME                3 (inner)
             57 LOAD_ATTR                5 (__closure__)
             60 CALL_FUNCTION            5
             63 STORE_NAME               6 (again)

 14          66 LOAD_NAME                7 (emit)
             69 LOAD_NAME                6 (again)
             72 CALL_FUNCTION            0
             75 CALL_FUNCTION            1
             78 POP_TOP

 15          79 LOAD_NAME                7 (emit)
             82 LOAD_NAME                6 (again)
             85 LOAD_ATTR                8 (__name__)
             88 CALL_FUNCTION            1
             91 POP_TOP
             92 LOAD_CONST               5 (None)
             95 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=5
  6           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "function_type_takes_name_and_defaults.py", line 6>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (inner)

  9          15 LOAD_FAST                1 (inner)
             18 RETURN_VALUE

code inner(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              3 LOAD_FAST                0 (y)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
