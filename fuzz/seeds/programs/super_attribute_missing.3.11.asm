freevars 3.11

code <module> stacksize=5 filename='super_attribute_missing.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object A at 0x..., file "super_attribute_missing.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('A')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (A)

  6          30 PUSH_NULL
             32 LOAD_NAME                2 (super)
             34 LOAD_NAME                1 (A)
             36 PUSH_NULL
             38 LOAD_NAME                1 (A)
             40 PRECALL                  0
             44 CALL                     0
             54 PRECALL                  2
             58 CALL                     2
             68 LOAD_ATTR                3 (missing)
             78 POP_TOP
             80 LOAD_CONST               2 (None)
             82 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f000010109f0000101098806
  f100010109f400010109f000010109f008000106800580618811881189138c13
  810d840dd40015d00015d00015d00015

code A stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('A')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044
