freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='set_name_raises.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Field at 0x..., file "set_name_raises.py", line 3>)
              4 LOAD_CONST               1 ('Field')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Field')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (Field)

  8          14 LOAD_BUILD_CLASS
             16 LOAD_CONST               2 (<code object A at 0x..., file "set_name_raises.py", line 8>)
             18 LOAD_CONST               3 ('A')
             20 MAKE_FUNCTION            0
             22 LOAD_CONST               3 ('A')
             24 CALL_FUNCTION            2
             26 STORE_NAME               1 (A)
             28 LOAD_CONST               4 (None)
             30 RETURN_VALUE

code Field flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Field')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object __set_name__ at 0x..., file "set_name_raises.py", line 4>)
             10 LOAD_CONST               2 ('Field.__set_name__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__set_name__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __set_name__(self, owner, name) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=4
  5           0 LOAD_GLOBAL              0 (ValueError)
              2 LOAD_FAST                2 (name)
              4 CALL_FUNCTION            1
              6 RAISE_VARARGS            1
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE

code A flags=NOFREE stacksize=1 firstlineno=8
  8           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('A')
              6 STORE_NAME               2 (__qualname__)

  9           8 LOAD_NAME                3 (Field)
             10 CALL_FUNCTION            0
             12 STORE_NAME               4 (x)
             14 LOAD_CONST               1 (None)
             16 RETURN_VALUE
