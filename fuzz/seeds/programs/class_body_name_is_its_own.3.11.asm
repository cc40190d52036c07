freevars 3.11

code <module> stacksize=3 filename='class_body_name_is_its_own.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "class_body_name_is_its_own.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 LOAD_CONST               1 (1)
             14 PRECALL                  1
             18 CALL                     1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE
LineTable:
  f003010101f00404010df00004010df00004010df00e00010580048051810784
  07800780078007

code make(x) locals=(C) consts=(0: None) stacksize=5 firstlineno=2
  2           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               1 (<code object C at 0x..., file "class_body_name_is_its_own.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               2 ('C')
             12 LOAD_GLOBAL              0 (object)
             24 PRECALL                  3
             28 CALL                     3
             38 STORE_FAST               1 (C)

  6          40 LOAD_FAST                1 (C)
             42 RETURN_VALUE
LineTable:
  8000f00201050ef00001050ef00001050ef00001050ef00001050e8d46f10001
  050ef40001050ef00001050ef006000c0d8048

code C stacksize=1 qualname=make.<locals>.C firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('make.<locals>.C')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_NAME                3 (x)
             12 STORE_NAME               3 (x)
             14 LOAD_CONST               1 (None)
             16 RETURN_VALUE
LineTable:
  80008000800080008000d80c0d880188018801
