freevars 3.11

code <module> stacksize=5 filename='class_hierarchy_inconsistent.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object A at 0x..., file "class_hierarchy_inconsistent.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('A')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (A)

  7          30 PUSH_NULL
             32 LOAD_BUILD_CLASS
             34 LOAD_CONST               2 (<code object B at 0x..., file "class_hierarchy_inconsistent.py", line 7>)
             36 MAKE_FUNCTION            0
             38 LOAD_CONST               3 ('B')
             40 LOAD_NAME                1 (A)
             42 PRECALL                  3
             46 CALL                     3
             56 STORE_NAME               2 (B)

 11          58 PUSH_NULL
             60 LOAD_NAME                3 (type)
             62 LOAD_CONST               4 ('C')
             64 LOAD_NAME                1 (A)
             66 LOAD_NAME                2 (B)
             68 BUILD_TUPLE              2
             70 BUILD_MAP                0
             72 PRECALL                  3
             76 CALL                     3
             86 POP_TOP
             88 LOAD_CONST               5 (None)
             90 RETURN_VALUE
LineTable:
  f003010101f006010109f000010109f000010109f000010109f0000101098806
  f100010109f400010109f000010109f008010109f000010109f000010109f000
  010109f0000101098801f100010109f400010109f000010109f0080001058004
  80538831886188269022d10015d40015d00015d00015d00015

code A stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('A')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044

code B stacksize=1 firstlineno=7
  7           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('B')
              8 STORE_NAME               2 (__qualname__)

  8          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044
