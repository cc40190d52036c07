freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='property_read_only.py' firstlineno=2
  2           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "property_read_only.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  8          22 LOAD_NAME                1 (C)
             25 CALL_FUNCTION            0
             28 STORE_NAME               2 (c)

  9          31 LOAD_NAME                3 (emit)
             34 LOAD_NAME                2 (c)
             37 LOAD_ATTR                4 (x)
             40 CALL_FUNCTION            1
             43 POP_TOP

 10          44 LOAD_CONST               2 (2)
             47 LOAD_NAME                2 (c)
             50 STORE_ATTR               4 (x)
             53 LOAD_CONST               3 (None)
             56 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_NAME                2 (property)
              9 LOAD_CONST               0 (<code object x at 0x..., file "property_read_only.py", line 3>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            1
             18 STORE_NAME               3 (x)
             21 LOAD_LOCALS
             22 RETURN_VALUE

code x(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  5           0 LOAD_CONST               1 (1)
              3 RETURN_VALUE
