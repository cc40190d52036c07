freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='class_body_reads_enclosing_variable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_body_reads_enclosing_variable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           9 LOAD_NAME                0 (make)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (C)

 13          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                2 (C)
             30 LOAD_ATTR                4 (y)
             33 CALL_FUNCTION            1
             36 POP_TOP

 14          37 LOAD_NAME                3 (emit)
             40 LOAD_NAME                2 (C)
             43 CALL_FUNCTION            0
             46 LOAD_ATTR                5 (read)
             49 CALL_FUNCTION            0
             52 LOAD_NAME                2 (C)
             55 LOAD_ATTR                4 (y)
             58 COMPARE_OP               8 (is)
             61 CALL_FUNCTION            1
             64 POP_TOP

 15          65 DELETE_NAME              2 (C)

 16          68 LOAD_NAME                6 (collect)
             71 CALL_FUNCTION            0
             74 POP_TOP

 17          75 LOAD_NAME                3 (emit)
             78 LOAD_CONST               1 ('collected')
             81 CALL_FUNCTION            1
             84 POP_TOP
             85 LOAD_CONST               2 (None)
             88 RETURN_VALUE

code make(x) locals=(C) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 ('C')
              3 LOAD_GLOBAL              0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               2 (<code object C at 0x..., file "class_body_reads_enclosing_variable.py", line 3>)
             18 MAKE_CLOSURE             0
             21 CALL_FUNCTION            0
             24 BUILD_CLASS
             25 STORE_FAST               1 (C)

  9          28 LOAD_FAST                1 (C)
             31 RETURN_VALUE

code C freevars=(x) flags=NEWLOCALS stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  4           6 LOAD_DEREF               0 (x)
              9 STORE_NAME               2 (y)

  6          12 LOAD_CLOSURE             0 (x)
             15 BUILD_TUPLE              1
             18 LOAD_CONST               0 (<code object read at 0x..., file "class_body_reads_enclosing_variable.py", line 6>)
             21 MAKE_CLOSURE             0
             24 STORE_NAME               3 (read)
             27 LOAD_LOCALS
             28 RETURN_VALUE

code read(self) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
