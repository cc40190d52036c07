freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=7 filename='function_type_closure_not_cells.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  3          15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 3>)
             18 MAKE_FUNCTION            0
             21 LOAD_CONST               2 (1)
             24 LOAD_CONST               3 (2)
             27 CALL_FUNCTION            2
             30 STORE_NAME               2 (f)

  4          33 LOAD_NAME                1 (FunctionType)
             36 LOAD_NAME                2 (f)
             39 LOAD_ATTR                3 (__code__)
             42 BUILD_MAP                0
             45 LOAD_CONST               4 ('f')
             48 LOAD_CONST               7 (None)
             51 LOAD_NAME                2 (f)
             54 LOAD_ATTR                5 (__closure__)
             57 LOAD_CONST               5 (0)
             60 BINARY_SUBSCR
             61 LOAD_CONST               6 (5)
             64 BUILD_TUPLE              2
             67 CALL_FUNCTION            5
             70 POP_TOP
             71 LOAD_CONST               7 (None)
             74 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code <lambda>(x, y) cellvars=(x, y) consts=(0: None) stacksize=2 firstlineno=3
  3           0 LOAD_CLOSURE             0 (x)
              3 LOAD_CLOSURE             1 (y)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 3>)
             12 MAKE_CLOSURE             0
             15 RETURN_VALUE

code <lambda>() freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 LOAD_DEREF               1 (y)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
