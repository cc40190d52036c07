freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='annotations_replaced.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "annotations_replaced.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 ('x')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (f)

 11          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (f)
             20 LOAD_ATTR                3 (__annotations__)
             22 CALL_FUNCTION            1
             24 POP_TOP

 12          26 LOAD_CONST               3 ('a')
             28 LOAD_NAME                4 (token)
             30 CALL_FUNCTION            0
             32 BUILD_MAP                1
             34 LOAD_NAME                1 (f)
             36 STORE_ATTR               3 (__annotations__)

 13          38 LOAD_NAME                2 (emit)
             40 LOAD_NAME                1 (f)
             42 LOAD_ATTR                3 (__annotations__)
             44 CALL_FUNCTION            1
             46 POP_TOP

 14          48 LOAD_NAME                1 (f)
             50 DELETE_ATTR              3 (__annotations__)

 15          52 LOAD_NAME                2 (emit)
             54 LOAD_NAME                1 (f)
             56 LOAD_ATTR                3 (__annotations__)
             58 CALL_FUNCTION            1
             60 POP_TOP

 16          62 LOAD_CONST               4 (5)
             64 LOAD_NAME                1 (f)
             66 STORE_ATTR               3 (__annotations__)
             68 LOAD_CONST               5 (None)
             70 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_DEREF               0 (x)
              6 LOAD_CONST               1 (('a', 'return'))
              8 BUILD_CONST_KEY_MAP      2
             10 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object inner at 0x..., file "annotations_replaced.py", line 4>)
             16 LOAD_CONST               3 ('outer.<locals>.inner')
             18 MAKE_FUNCTION           12 (annotations, closure)
             20 STORE_FAST               1 (inner)

  7          22 LOAD_FAST                1 (inner)
             24 RETURN_VALUE

code inner(a) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  5           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
