freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='super_attribute_missing.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object A at 0x..., file "super_attribute_missing.py", line 2>)
              4 LOAD_CONST               1 ('A')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('A')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (A)

  6          16 LOAD_NAME                2 (super)
             18 LOAD_NAME                1 (A)
             20 LOAD_NAME                1 (A)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            2
             26 LOAD_ATTR                3 (missing)
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE

code A flags=NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('A')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE
