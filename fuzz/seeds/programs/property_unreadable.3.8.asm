freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='property_unreadable.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "property_unreadable.py", line 2>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (C)

  6          16 LOAD_NAME                1 (C)
             18 CALL_FUNCTION            0
             20 LOAD_ATTR                2 (x)
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code C flags=NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_NAME                3 (property)
             10 CALL_FUNCTION            0
             12 STORE_NAME               4 (x)
             14 LOAD_CONST               1 (None)
             16 RETURN_VALUE
