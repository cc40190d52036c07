freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='function_attribute_deleted_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_attribute_deleted_twice.py", line 2>)
              2 LOAD_CONST               1 ('<lambda>')
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               2 (1)
              8 CALL_FUNCTION            1
             10 STORE_NAME               0 (f)

  3          12 LOAD_NAME                1 (token)
             14 CALL_FUNCTION            0
             16 LOAD_NAME                0 (f)
             18 STORE_ATTR               2 (attribute)

  4          20 LOAD_NAME                0 (f)
             22 DELETE_ATTR              2 (attribute)

  5          24 LOAD_NAME                3 (emit)
             26 LOAD_CONST               3 ('deleted')
             28 CALL_FUNCTION            1
             30 POP_TOP

  6          32 LOAD_NAME                0 (f)
             34 DELETE_ATTR              2 (attribute)
             36 LOAD_CONST               4 (None)
             38 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_attribute_deleted_twice.py", line 2>)
              6 LOAD_CONST               2 ('<lambda>.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
