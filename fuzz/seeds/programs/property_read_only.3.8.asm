freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='property_read_only.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "property_read_only.py", line 2>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (C)

  8          16 LOAD_NAME                1 (C)
             18 CALL_FUNCTION            0
             20 STORE_NAME               2 (c)

  9          22 LOAD_NAME                3 (emit)
             24 LOAD_NAME                2 (c)
             26 LOAD_ATTR                4 (x)
             28 CALL_FUNCTION            1
             30 POP_TOP

 10          32 LOAD_CONST               2 (2)
             34 LOAD_NAME                2 (c)
             36 STORE_ATTR               4 (x)
             38 LOAD_CONST               3 (None)
             40 RETURN_VALUE

code C flags=NOFREE stacksize=3 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_NAME                3 (property)

  4          10 LOAD_CONST               1 (<code object x at 0x..., file "property_read_only.py", line 3>)
             12 LOAD_CONST               2 ('C.x')
             14 MAKE_FUNCTION            0
             16 CALL_FUNCTION            1
             18 STORE_NAME               4 (x)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code x(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  5           0 LOAD_CONST               1 (1)
              2 RETURN_VALUE
