freevars 3.11

code <module> consts=(6: ('a',)) stacksize=5 filename='keyword_defaults_replaced.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_defaults_replaced.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('x')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (inner)

 11          30 LOAD_CONST               2 (3)
             32 LOAD_NAME                1 (inner)
             34 LOAD_ATTR                2 (__kwdefaults__)
             44 LOAD_CONST               3 ('b')
             46 STORE_SUBSCR

 12          50 PUSH_NULL
             52 LOAD_NAME                3 (emit)
             54 PUSH_NULL
             56 LOAD_NAME                1 (inner)
             58 PRECALL                  0
             62 CALL                     0
             72 PRECALL                  1
             76 CALL                     1
             86 POP_TOP

 13          88 LOAD_CONST               3 ('b')
             90 LOAD_CONST               4 (4)
             92 BUILD_MAP                1
             94 LOAD_NAME                1 (inner)
             96 STORE_ATTR               2 (__kwdefaults__)

 14         106 PUSH_NULL
            108 LOAD_NAME                3 (emit)
            110 PUSH_NULL
            112 LOAD_NAME                1 (inner)
            114 LOAD_CONST               5 (1)
            116 KW_NAMES                 6
            118 PRECALL                  1
            122 CALL                     1
            132 PRECALL                  1
            136 CALL                     1
            146 POP_TOP

 15         148 PUSH_NULL
            150 LOAD_NAME                1 (inner)
            152 PRECALL                  0
            156 CALL                     0
            166 POP_TOP
            168 LOAD_CONST               7 (None)
            170 RETURN_VALUE
LineTable:
  f003010101f006040111f000040111f000040111f00e00090e88058863890a8c
  0a8005d81c1d8005d400149053d10019d8000480048055805581578457810d84
  0d800dd8181b985190788005d40014d800048004805580558851805a815a845a
  d10010d40010d00010d80005800581078407800780078007

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=3
              0 MAKE_CELL                0 (x)

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 LOAD_CONST               1 (2)
             32 LOAD_CONST               2 (('a', 'b'))
             34 BUILD_CONST_KEY_MAP      2
             36 LOAD_CLOSURE             0 (x)
             38 BUILD_TUPLE              1
             40 LOAD_CONST               3 (<code object inner at 0x..., file "keyword_defaults_replaced.py", line 4>)
             42 MAKE_FUNCTION           10 (kwdefaults, closure)
             44 STORE_FAST               1 (inner)

  7          46 LOAD_FAST                1 (inner)
             48 RETURN_VALUE
LineTable:
  f88000dd1318913794379861f000010517f000010517f000010517f000010517
  f000010517f000010517f000010517f006000c11804c

code inner(*, a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.inner firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_DEREF               2 (x)
              6 LOAD_FAST                0 (a)
              8 LOAD_FAST                1 (b)
             10 BUILD_TUPLE              3
             12 RETURN_VALUE
LineTable:
  f88000d80f10902190518877880e
