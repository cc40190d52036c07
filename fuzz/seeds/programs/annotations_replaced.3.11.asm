freevars 3.11

code <module> stacksize=3 filename='annotations_replaced.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "annotations_replaced.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('x')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (f)

 11          30 PUSH_NULL
             32 LOAD_NAME                2 (emit)
             34 LOAD_NAME                1 (f)
             36 LOAD_ATTR                3 (__annotations__)
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP

 12          62 LOAD_CONST               2 ('a')
             64 PUSH_NULL
             66 LOAD_NAME                4 (token)
             68 PRECALL                  0
             72 CALL                     0
             82 BUILD_MAP                1
             84 LOAD_NAME                1 (f)
             86 STORE_ATTR               3 (__annotations__)

 13          96 PUSH_NULL
             98 LOAD_NAME                2 (emit)
            100 LOAD_NAME                1 (f)
            102 LOAD_ATTR                3 (__annotations__)
            112 PRECALL                  1
            116 CALL                     1
            126 POP_TOP

 14         128 LOAD_NAME                1 (f)
            130 DELETE_ATTR              3 (__annotations__)

 15         132 PUSH_NULL
            134 LOAD_NAME                2 (emit)
            136 LOAD_NAME                1 (f)
            138 LOAD_ATTR                3 (__annotations__)
            148 PRECALL                  1
            152 CALL                     1
            162 POP_TOP

 16         164 LOAD_CONST               3 (5)
            166 LOAD_NAME                1 (f)
            168 STORE_ATTR               3 (__annotations__)
            178 LOAD_CONST               4 (None)
            180 RETURN_VALUE
LineTable:
  f003010101f006040111f000040111f000040111f00e00050a80458823814a84
  4a8001d8000480048051d40516d10017d40017d00017d815189825982599279c
  27904e8001d40011d8000480048051d40516d10017d40017d00017d80405d004
  15d8000480048051d40516d10017d40017d00017d814158001d40011d00011d0
  0011

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=3
              0 MAKE_CELL                0 (x)

  3           2 RESUME                   0

  4           4 LOAD_CONST               1 ('a')
              6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0
             32 LOAD_CONST               2 ('return')
             34 LOAD_DEREF               0 (x)
             36 BUILD_TUPLE              4
             38 LOAD_CLOSURE             0 (x)
             40 BUILD_TUPLE              1
             42 LOAD_CONST               3 (<code object inner at 0x..., file "annotations_replaced.py", line 4>)
             44 MAKE_FUNCTION           12 (annotations, closure)
             46 STORE_FAST               1 (inner)

  7          48 LOAD_FAST                1 (inner)
             50 RETURN_VALUE
LineTable:
  f88000f002010511951591179417f0000105119851f000010511f000010511f0
  00010511f000010511f000010511f000010511f006000c11804c

code inner(a) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_DEREF               1 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
