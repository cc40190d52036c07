freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='function_attribute_deleted_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_attribute_deleted_twice.py", line 2>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 STORE_NAME               0 (f)

  3          15 LOAD_NAME                1 (token)
             18 CALL_FUNCTION            0
             21 LOAD_NAME                0 (f)
             24 STORE_ATTR               2 (attribute)

  4          27 LOAD_NAME                0 (f)
             30 DELETE_ATTR              2 (attribute)

  5          33 LOAD_NAME                3 (emit)
             36 LOAD_CONST               2 ('deleted')
             39 CALL_FUNCTION            1
             42 POP_TOP

  6          43 LOAD_NAME                0 (f)
             46 DELETE_ATTR              2 (attribute)
             49 LOAD_CONST               3 (None)
             52 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_attribute_deleted_twice.py", line 2>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
