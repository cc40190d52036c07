freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='class_made_by_type.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_made_by_type.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 LOAD_CONST               2 (3)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (M)

 10          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (M)
             20 CALL_FUNCTION            0
             22 LOAD_METHOD              3 (get)
             24 CALL_METHOD              0
             26 CALL_FUNCTION            1
             28 POP_TOP

 11          30 LOAD_NAME                2 (emit)
             32 LOAD_NAME                1 (M)
             34 LOAD_ATTR                4 (n)
             36 CALL_FUNCTION            1
             38 POP_TOP

 12          40 LOAD_NAME                2 (emit)
             42 LOAD_NAME                1 (M)
             44 LOAD_ATTR                5 (__name__)
             46 CALL_FUNCTION            1
             48 POP_TOP

 13          50 LOAD_NAME                2 (emit)
             52 LOAD_NAME                6 (type)
             54 LOAD_NAME                1 (M)
             56 CALL_FUNCTION            1
             58 CALL_FUNCTION            1
             60 POP_TOP

 14          62 LOAD_NAME                6 (type)
             64 LOAD_CONST               3 ('X')
             66 LOAD_NAME                1 (M)
             68 LOAD_NAME                1 (M)
             70 BUILD_TUPLE              2
             72 BUILD_MAP                0
             74 CALL_FUNCTION            3
             76 POP_TOP
             78 LOAD_CONST               4 (None)
             80 RETURN_VALUE

code make(n) locals=(get) cellvars=(n) consts=(0: None) stacksize=6 firstlineno=2
  3           0 LOAD_CLOSURE             0 (n)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object get at 0x..., file "class_made_by_type.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.get')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (get)

  6          12 LOAD_GLOBAL              0 (type)
             14 LOAD_CONST               3 ('Made')
             16 LOAD_GLOBAL              1 (object)
             18 BUILD_TUPLE              1
             20 LOAD_FAST                1 (get)
             22 LOAD_DEREF               0 (n)
             24 LOAD_CONST               4 (('get', 'n'))
             26 BUILD_CONST_KEY_MAP      2
             28 CALL_FUNCTION            3
             30 RETURN_VALUE

code get(self) freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (n)
              2 RETURN_VALUE
