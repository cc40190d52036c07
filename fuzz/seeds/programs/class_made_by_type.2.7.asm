freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='class_made_by_type.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_made_by_type.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 LOAD_CONST               1 (3)
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (M)

 10          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (M)
             27 CALL_FUNCTION            0
             30 LOAD_ATTR                3 (get)
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             39 POP_TOP

 11          40 LOAD_NAME                2 (emit)
             43 LOAD_NAME                1 (M)
             46 LOAD_ATTR                4 (n)
             49 CALL_FUNCTION            1
             52 POP_TOP

 12          53 LOAD_NAME                2 (emit)
             56 LOAD_NAME                1 (M)
             59 LOAD_ATTR                5 (__name__)
             62 CALL_FUNCTION            1
             65 POP_TOP

 13          66 LOAD_NAME                2 (emit)
             69 LOAD_NAME                6 (type)
             72 LOAD_NAME                1 (M)
             75 CALL_FUNCTION            1
             78 CALL_FUNCTION            1
             81 POP_TOP

 14          82 LOAD_NAME                6 (type)
             85 LOAD_CONST               2 ('X')
             88 LOAD_NAME                1 (M)
             91 LOAD_NAME                1 (M)
             94 BUILD_TUPLE              2
             97 BUILD_MAP                0
            100 CALL_FUNCTION            3
            103 POP_TOP
            104 LOAD_CONST               3 (None)
            107 RETURN_VALUE

code make(n) locals=(get) cellvars=(n) consts=(0: None) stacksize=6 firstlineno=2
  3           0 LOAD_CLOSURE             0 (n)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object get at 0x..., file "class_made_by_type.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (get)

  6          15 LOAD_GLOBAL              0 (type)
             18 LOAD_CONST               2 ('Made')
             21 LOAD_GLOBAL              1 (object)
             24 BUILD_TUPLE              1
             27 BUILD_MAP                2
             30 LOAD_FAST                1 (get)
             33 LOAD_CONST               3 ('get')
             36 STORE_MAP
             37 LOAD_DEREF               0 (n)
             40 LOAD_CONST               4 ('n')
             43 STORE_MAP
             44 CALL_FUNCTION            3
             47 RETURN_VALUE

code get(self) freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (n)
              3 RETURN_VALUE
