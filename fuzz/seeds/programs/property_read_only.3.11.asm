freevars 3.11

code <module> stacksize=5 filename='property_read_only.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "property_read_only.py", line 2>)
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
             48 STORE_NAME               2 (c)

  9          50 PUSH_NULL
             52 LOAD_NAME                3 (emit)
             54 LOAD_NAME                2 (c)
             56 LOAD_ATTR                4 (x)
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP

 10          82 LOAD_CONST               2 (2)
             84 LOAD_NAME                2 (c)
             86 STORE_ATTR               4 (x)
             96 LOAD_CONST               3 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f004030111f000030111f000030111f000030111f0000301118806
  f100030111f400030111f000030111f00c0005068041814384438001d8000480
  0480518453810984098009d806078001840380038003

code C stacksize=2 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_NAME                3 (property)

  4          12 LOAD_CONST               1 (<code object x at 0x..., file "property_read_only.py", line 3>)
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
