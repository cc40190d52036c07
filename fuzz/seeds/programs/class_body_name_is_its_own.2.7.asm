freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='class_body_name_is_its_own.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_body_name_is_its_own.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 POP_TOP
             19 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code make(x) locals=(C) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 ('C')
              3 LOAD_GLOBAL              0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               2 (<code object C at 0x..., file "class_body_name_is_its_own.py", line 3>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_FAST               1 (C)

  6          22 LOAD_FAST                1 (C)
             25 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  4           6 LOAD_NAME                2 (x)
              9 STORE_NAME               2 (x)
             12 LOAD_LOCALS
             13 RETURN_VALUE
