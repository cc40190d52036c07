freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='class_body_name_is_its_own.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_body_name_is_its_own.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 POP_TOP
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code make(x) locals=(C) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               1 (<code object C at 0x..., file "class_body_name_is_its_own.py", line 3>)
              4 LOAD_CONST               2 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               2 ('C')
             10 LOAD_GLOBAL              0 (object)
             12 CALL_FUNCTION            3
             14 STORE_FAST               1 (C)

  6          16 LOAD_FAST                1 (C)
             18 RETURN_VALUE

code C flags=NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('make.<locals>.C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_NAME                3 (x)
             10 STORE_NAME               3 (x)
             12 LOAD_CONST               1 (None)
             14 RETURN_VALUE
