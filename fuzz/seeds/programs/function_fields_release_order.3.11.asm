freevars 3.11

code <module> stacksize=5 filename='function_fields_release_order.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "function_fields_release_order.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (f)

 13          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 PUSH_NULL
             34 LOAD_NAME                1 (f)
             36 PRECALL                  0
             40 CALL                     0
             50 LOAD_NAME                1 (f)
             52 LOAD_ATTR                3 (__defaults__)
             62 LOAD_NAME                1 (f)
             64 LOAD_ATTR                4 (__annotations__)
             74 BUILD_TUPLE              3
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP

 14          92 DELETE_NAME              1 (f)

 15          94 PUSH_NULL
             96 LOAD_NAME                2 (emit)
             98 LOAD_CONST               1 ('after')
            100 PRECALL                  1
            104 CALL                     1
            114 POP_TOP
            116 LOAD_CONST               2 (None)
            118 RETURN_VALUE
LineTable:
  f003010101f00407010df00007010df00007010df01400050a80458147844780
  01d800048004806180618163846388318c3e9831d41b2cd0052dd1002ed4002e
  d0002ed80405d8000480048057810d840d800d800d800d

code owner() locals=(f) cellvars=(captured) consts=(0: None) stacksize=5 firstlineno=2
              0 MAKE_CELL                1 (captured)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              1 (captured)

  5          32 LOAD_GLOBAL              1 (NULL + token)
             44 PRECALL                  0
             48 CALL                     0
             58 BUILD_TUPLE              1
             60 LOAD_GLOBAL              1 (NULL + token)
             72 PRECALL                  0
             76 CALL                     0
             86 LOAD_CONST               1 (('b',))
             88 BUILD_CONST_KEY_MAP      1
             90 LOAD_CONST               2 ('return')
             92 LOAD_GLOBAL              1 (NULL + token)
            104 PRECALL                  0
            108 CALL                     0
            118 BUILD_TUPLE              2
            120 LOAD_CLOSURE             1 (captured)
            122 BUILD_TUPLE              1
            124 LOAD_CONST               3 (<code object f at 0x..., file "function_fields_release_order.py", line 5>)
            126 MAKE_FUNCTION           15 (defaults, kwdefaults, annotations, closure)
            128 STORE_FAST               0 (f)

  8         130 LOAD_GLOBAL              1 (NULL + token)
            142 PRECALL                  0
            146 CALL                     0
            156 LOAD_FAST                0 (f)
            158 STORE_ATTR               1 (attribute)

  9         168 LOAD_FAST                0 (f)
            170 RETURN_VALUE
LineTable:
  f88000dd0f1489778c778048e50c1189478c47f0000105189d2599279c27f000
  010518f000010518f000010518a565a167a467f000010518f000010518f00001
  0518f000010518f000010518f000010518f506001318912794278041844bd80b
  0c8048

code f(a, *, b) freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.f firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0

  6           4 LOAD_DEREF               2 (captured)
              6 RETURN_VALUE
LineTable:
  f88000d80f17880f
