freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='function_fields_release_order.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "function_fields_release_order.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (f)

 13          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (f)
             18 CALL_FUNCTION            0
             20 LOAD_NAME                1 (f)
             22 LOAD_ATTR                3 (__defaults__)
             24 LOAD_NAME                1 (f)
             26 LOAD_ATTR                4 (__annotations__)
             28 BUILD_TUPLE              3
             30 CALL_FUNCTION            1
             32 POP_TOP

 14          34 DELETE_NAME              1 (f)

 15          36 LOAD_NAME                2 (emit)
             38 LOAD_CONST               2 ('after')
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               3 (None)
             46 RETURN_VALUE

code owner() locals=(f) cellvars=(captured) consts=(0: None) stacksize=6 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (captured)

  5           6 LOAD_GLOBAL              0 (token)
              8 CALL_FUNCTION            0
             10 BUILD_TUPLE              1
             12 LOAD_GLOBAL              0 (token)
             14 CALL_FUNCTION            0
             16 LOAD_CONST               1 (('b',))
             18 BUILD_CONST_KEY_MAP      1
             20 LOAD_GLOBAL              0 (token)
             22 CALL_FUNCTION            0
             24 LOAD_CONST               2 (('return',))
             26 BUILD_CONST_KEY_MAP      1
             28 LOAD_CLOSURE             0 (captured)
             30 BUILD_TUPLE              1
             32 LOAD_CONST               3 (<code object f at 0x..., file "function_fields_release_order.py", line 5>)
             34 LOAD_CONST               4 ('owner.<locals>.f')
             36 MAKE_FUNCTION           15 (defaults, kwdefaults, annotations, closure)
             38 STORE_FAST               0 (f)

  8          40 LOAD_GLOBAL              0 (token)
             42 CALL_FUNCTION            0
             44 LOAD_FAST                0 (f)
             46 STORE_ATTR               1 (attribute)

  9          48 LOAD_FAST                0 (f)
             50 RETURN_VALUE

code f(a, *, b) freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  6           0 LOAD_DEREF               0 (captured)
              2 RETURN_VALUE
