freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='function_attributes_of_its_own.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "function_attributes_of_its_own.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 ('x')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (inner)

 12          16 LOAD_NAME                1 (inner)
             18 CALL_FUNCTION            0
             20 POP_TOP

 13          22 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (inner)
             26 CALL_FUNCTION            0
             28 CALL_FUNCTION            1
             30 POP_TOP

 14          32 LOAD_NAME                3 (token)
             34 CALL_FUNCTION            0
             36 LOAD_NAME                1 (inner)
             38 STORE_ATTR               4 (note)

 15          40 LOAD_NAME                2 (emit)
             42 LOAD_NAME                1 (inner)
             44 LOAD_ATTR                4 (note)
             46 CALL_FUNCTION            1
             48 POP_TOP

 16          50 LOAD_NAME                2 (emit)
             52 LOAD_NAME                5 (len)
             54 LOAD_NAME                1 (inner)
             56 LOAD_ATTR                6 (__dict__)
             58 CALL_FUNCTION            1
             60 CALL_FUNCTION            1
             62 POP_TOP

 17          64 LOAD_NAME                1 (inner)
             66 DELETE_ATTR              4 (note)

 18          68 LOAD_NAME                2 (emit)
             70 LOAD_NAME                1 (inner)
             72 LOAD_ATTR                6 (__dict__)
             74 CALL_FUNCTION            1
             76 POP_TOP
             78 LOAD_CONST               3 (None)
             80 RETURN_VALUE

code outer(x) cellvars=(inner, x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (inner)
              2 LOAD_CLOSURE             1 (x)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object inner at 0x..., file "function_attributes_of_its_own.py", line 3>)
              8 LOAD_CONST               2 ('outer.<locals>.inner')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (inner)

  7          14 LOAD_CONST               3 (0)
             16 LOAD_DEREF               0 (inner)
             18 STORE_ATTR               0 (calls)

  8          20 LOAD_DEREF               0 (inner)
             22 RETURN_VALUE

code inner() freevars=(inner, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_DEREF               0 (inner)
              2 DUP_TOP
              4 LOAD_ATTR                0 (calls)
              6 LOAD_CONST               1 (1)
              8 INPLACE_ADD
             10 ROT_TWO
             12 STORE_ATTR               0 (calls)

  5          14 LOAD_DEREF               1 (x)
             16 LOAD_DEREF               0 (inner)
             18 LOAD_ATTR                0 (calls)
             20 BUILD_TUPLE              2
             22 RETURN_VALUE
