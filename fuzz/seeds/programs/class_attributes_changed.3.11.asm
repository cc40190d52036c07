freevars 3.11

code <module> stacksize=6 filename='class_attributes_changed.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "class_attributes_changed.py", line 2>)
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
             48 STORE_NAME               2 (c)

  7          50 LOAD_CONST               2 (2)
             52 LOAD_NAME                1 (C)
             54 STORE_ATTR               3 (y)

  8          64 PUSH_NULL
             66 LOAD_NAME                4 (emit)
             68 LOAD_NAME                2 (c)
             70 LOAD_ATTR                3 (y)
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP

  9          96 LOAD_CONST               3 (None)
             98 LOAD_NAME                1 (C)
            100 STORE_ATTR               5 (x)

 10         110 PUSH_NULL
            112 LOAD_NAME                4 (emit)
            114 LOAD_CONST               4 ('replaced')
            116 PRECALL                  1
            120 CALL                     1
            130 POP_TOP

 11         132 LOAD_NAME                1 (C)
            134 DELETE_ATTR              3 (y)

 12         136 PUSH_NULL
            138 LOAD_NAME                4 (emit)
            140 PUSH_NULL
            142 LOAD_NAME                6 (hasattr)
            144 LOAD_NAME                2 (c)
            146 LOAD_CONST               5 ('y')
            148 PRECALL                  2
            152 CALL                     2
            162 PRECALL                  1
            166 CALL                     1
            176 POP_TOP

 13         178 PUSH_NULL
            180 LOAD_NAME                4 (emit)
            182 LOAD_NAME                1 (C)
            184 LOAD_ATTR                7 (__name__)
            194 PRECALL                  1
            198 CALL                     1
            208 POP_TOP

 14         210 LOAD_NAME                1 (C)
            212 LOAD_ATTR                8 (missing)
            222 POP_TOP
            224 LOAD_CONST               3 (None)
            226 RETURN_VALUE
LineTable:
  f003010101f004010110f000010110f000010110f000010110f0000101108806
  f100010110f400010110f000010110f0080005068041814384438001d8060780
  018403d80004800480518453810984098009d8060a80018403d800048004805a
  d10010d40010d00010d804058043d8000480048057805788519003815f845fd1
  0015d40015d00015d8000480048051845ad10010d40010d00010d80001840980
  0980098009

code C stacksize=2 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 PUSH_NULL
             12 LOAD_NAME                3 (token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_NAME               4 (x)
             30 LOAD_CONST               1 (None)
             32 RETURN_VALUE
LineTable:
  80008000800080008000d8080d880589078c07804180418041
