freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='super_attribute_missing.py' firstlineno=2
  2           0 LOAD_CONST               0 ('A')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object A at 0x..., file "super_attribute_missing.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (A)

  6          22 LOAD_NAME                2 (super)
             25 LOAD_NAME                1 (A)
             28 LOAD_NAME                1 (A)
             31 CALL_FUNCTION            0
             34 CALL_FUNCTION            2
             37 LOAD_ATTR                3 (missing)
             40 POP_TOP
             41 LOAD_CONST               2 (None)
             44 RETURN_VALUE

code A flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_LOCALS
              7 RETURN_VALUE
