freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='keyword_defaults_replaced.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_defaults_replaced.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 ('x')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (inner)

 11          16 LOAD_CONST               3 (3)
             18 LOAD_NAME                1 (inner)
             20 LOAD_ATTR                2 (__kwdefaults__)
             22 LOAD_CONST               4 ('b')
             24 STORE_SUBSCR

 12          26 LOAD_NAME                3 (emit)
             28 LOAD_NAME                1 (inner)
             30 CALL_FUNCTION            0
             32 CALL_FUNCTION            1
             34 POP_TOP

 13          36 LOAD_CONST               4 ('b')
             38 LOAD_CONST               5 (4)
             40 BUILD_MAP                1
             42 LOAD_NAME                1 (inner)
             44 STORE_ATTR               2 (__kwdefaults__)

 14          46 LOAD_NAME                3 (emit)
             48 LOAD_NAME                1 (inner)
             50 LOAD_CONST               6 (1)
             52 LOAD_CONST               7 (('a',))
             54 CALL_FUNCTION_KW         1
             56 CALL_FUNCTION            1
             58 POP_TOP

 15          60 LOAD_NAME                1 (inner)
             62 CALL_FUNCTION            0
             64 POP_TOP
             66 LOAD_CONST               8 (None)
             68 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_CONST               1 (2)
              6 LOAD_CONST               2 (('a', 'b'))
              8 BUILD_CONST_KEY_MAP      2
             10 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               3 (<code object inner at 0x..., file "keyword_defaults_replaced.py", line 4>)
             16 LOAD_CONST               4 ('outer.<locals>.inner')
             18 MAKE_FUNCTION           10 (kwdefaults, closure)
             20 STORE_FAST               1 (inner)

  7          22 LOAD_FAST                1 (inner)
             24 RETURN_VALUE

code inner(*, a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  5           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (a)
              4 LOAD_FAST                1 (b)
              6 BUILD_TUPLE              3
              8 RETURN_VALUE
