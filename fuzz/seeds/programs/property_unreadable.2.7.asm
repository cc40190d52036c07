freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='property_unreadable.py' firstlineno=2
  2           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "property_unreadable.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  6          22 LOAD_NAME                1 (C)
             25 CALL_FUNCTION            0
             28 LOAD_ATTR                2 (x)
             31 POP_TOP
             32 LOAD_CONST               2 (None)
             35 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_NAME                2 (property)
              9 CALL_FUNCTION            0
             12 STORE_NAME               3 (x)
             15 LOAD_LOCALS
             16 RETURN_VALUE
