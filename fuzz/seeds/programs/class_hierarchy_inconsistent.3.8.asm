freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='class_hierarchy_inconsistent.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object A at 0x..., file "class_hierarchy_inconsistent.py", line 3>)
              4 LOAD_CONST               1 ('A')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('A')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (A)

  7          16 LOAD_BUILD_CLASS
             18 LOAD_CONST               2 (<code object B at 0x..., file "class_hierarchy_inconsistent.py", line 7>)
             20 LOAD_CONST               3 ('B')
             22 MAKE_FUNCTION            0
             24 LOAD_CONST               3 ('B')
             26 LOAD_NAME                1 (A)
             28 CALL_FUNCTION            3
             30 STORE_NAME               2 (B)

 11          32 LOAD_NAME                3 (type)
             34 LOAD_CONST               4 ('C')
             36 LOAD_NAME                1 (A)
             38 LOAD_NAME                2 (B)
             40 BUILD_TUPLE              2
             42 BUILD_MAP                0
             44 CALL_FUNCTION            3
             46 POP_TOP
             48 LOAD_CONST               5 (None)
             50 RETURN_VALUE

code A flags=NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('A')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE

code B flags=NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('B')
              6 STORE_NAME               2 (__qualname__)

  8           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE
