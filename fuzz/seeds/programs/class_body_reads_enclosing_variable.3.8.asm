freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='class_body_reads_enclosing_variable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_body_reads_enclosing_variable.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           8 LOAD_NAME                0 (make)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (C)

 13          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                2 (C)
             22 LOAD_ATTR                4 (y)
             24 CALL_FUNCTION            1
             26 POP_TOP

 14          28 LOAD_NAME                3 (emit)
             30 LOAD_NAME                2 (C)
             32 CALL_FUNCTION            0
             34 LOAD_METHOD              5 (read)
             36 CALL_METHOD              0
             38 LOAD_NAME                2 (C)
             40 LOAD_ATTR                4 (y)
             42 COMPARE_OP               8 (is)
             44 CALL_FUNCTION            1
             46 POP_TOP

 15          48 DELETE_NAME              2 (C)

 16          50 LOAD_NAME                6 (collect)
             52 CALL_FUNCTION            0
             54 POP_TOP

 17          56 LOAD_NAME                3 (emit)
             58 LOAD_CONST               2 ('collected')
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               3 (None)
             66 RETURN_VALUE

code make(x) locals=(C) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CLOSURE             0 (x)
              4 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object C at 0x..., file "class_body_reads_enclosing_variable.py", line 3>)
              8 LOAD_CONST               2 ('C')
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_CONST               2 ('C')
             14 LOAD_GLOBAL              0 (object)
             16 CALL_FUNCTION            3
             18 STORE_FAST               1 (C)

  9          20 LOAD_FAST                1 (C)
             22 RETURN_VALUE

code C freevars=(x) stacksize=3 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('make.<locals>.C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CLASSDEREF          0 (x)
             10 STORE_NAME               3 (y)

  6          12 LOAD_CLOSURE             0 (x)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               1 (<code object read at 0x..., file "class_body_reads_enclosing_variable.py", line 6>)
             18 LOAD_CONST               2 ('make.<locals>.C.read')
             20 MAKE_FUNCTION            8 (closure)
             22 STORE_NAME               4 (read)
             24 LOAD_CONST               3 (None)
             26 RETURN_VALUE

code read(self) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
