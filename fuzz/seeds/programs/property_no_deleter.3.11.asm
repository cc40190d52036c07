freevars 3.11

code <module> stacksize=5 filename='property_no_deleter.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "property_no_deleter.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (C)

  8          30 PUSH_NULL
             32 LOAD_NAME                1 (C)
             34 PRECALL                  0
             38 CALL                     0
             48 DELETE_ATTR              2 (x)
             50 LOAD_CONST               2 (None)
             52 RETURN_VALUE
LineTable:
  f003010101f004030111f000030111f000030111f000030111f0000301118806
  f100030111f400030111f000030111f00c000506804181438443804580458045

code C stacksize=2 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_NAME                3 (property)

  4          12 LOAD_CONST               1 (<code object x at 0x..., file "property_no_deleter.py", line 3>)
             14 MAKE_FUNCTION            0

  3          16 PRECALL                  0
             20 CALL                     0

  4          30 STORE_NAME               4 (x)
             32 LOAD_CONST               2 (None)
             34 RETURN_VALUE
LineTable:
  80008000800080008000d8050df002010511f000010511f10300060e8458f002
  010511f000010511f000010511

code x(self) consts=(0: None) stacksize=1 qualname=C.x firstlineno=3
  3           0 RESUME                   0

  5           2 LOAD_CONST               1 (1)
              4 RETURN_VALUE
LineTable:
  8000e00f108871
