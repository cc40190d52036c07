freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='function_type_closure_missing.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_closure_missing.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  3          15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_missing.py", line 3>)
             18 MAKE_FUNCTION            0
             21 LOAD_NAME                2 (token)
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION            1
             30 STORE_NAME               3 (f)

  4          33 LOAD_NAME                1 (FunctionType)
             36 LOAD_NAME                3 (f)
             39 LOAD_ATTR                4 (__code__)
             42 BUILD_MAP                0
             45 CALL_FUNCTION            2
             48 POP_TOP
             49 LOAD_CONST               2 (None)
             52 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=3
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_missing.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
