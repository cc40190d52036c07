freevars 3.8

code <module> flags=NOFREE stacksize=7 filename='function_type_closure_not_cells.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  3          12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 3>)
             14 LOAD_CONST               1 ('<lambda>')
             16 MAKE_FUNCTION            0
             18 LOAD_CONST               3 (1)
             20 LOAD_CONST               4 (2)
             22 CALL_FUNCTION            2
             24 STORE_NAME               2 (f)

  4          26 LOAD_NAME                1 (FunctionType)
             28 LOAD_NAME                2 (f)
             30 LOAD_ATTR                3 (__code__)
             32 BUILD_MAP                0
             34 LOAD_CONST               5 ('f')
             36 LOAD_CONST               6 (None)
             38 LOAD_NAME                2 (f)
             40 LOAD_ATTR                4 (__closure__)
             42 LOAD_CONST               7 (0)
             44 BINARY_SUBSCR
             46 LOAD_CONST               8 (5)
             48 BUILD_TUPLE              2
             50 CALL_FUNCTION            5
             52 POP_TOP
             54 LOAD_CONST               6 (None)
             56 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code <lambda>(x, y) cellvars=(x, y) consts=(0: None) stacksize=3 firstlineno=3
  3           0 LOAD_CLOSURE             0 (x)
              2 LOAD_CLOSURE             1 (y)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 3>)
              8 LOAD_CONST               2 ('<lambda>.<locals>.<lambda>')
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE

code <lambda>() freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 LOAD_DEREF               1 (y)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
