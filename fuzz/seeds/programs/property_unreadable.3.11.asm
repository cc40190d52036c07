freevars 3.11

code <module> stacksize=5 filename='property_unreadable.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "property_unreadable.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (C)

  6          30 PUSH_NULL
             32 LOAD_NAME                1 (C)
             34 PRECALL                  0
             38 CALL                     0
             48 LOAD_ATTR                2 (x)
             58 POP_TOP
             60 LOAD_CONST               2 (None)
             62 RETURN_VALUE
LineTable:
  f003010101f004010113f000010113f000010113f000010113f0000101138806
  f100010113f400010113f000010113f008000102800181038403840580058005
  8005

code C stacksize=2 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 PUSH_NULL
             12 LOAD_NAME                3 (property)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_NAME               4 (x)
             30 LOAD_CONST               1 (None)
             32 RETURN_VALUE
LineTable:
  80008000800080008000d808108808890a8c0a804180418041
