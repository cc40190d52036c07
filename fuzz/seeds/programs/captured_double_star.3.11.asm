freevars 3.11

code <module> consts=(1: ('a',)) stacksize=6 filename='captured_double_star.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_double_star.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 KW_NAMES                 1
             32 PRECALL                  1
             36 CALL                     1
             46 STORE_NAME               2 (inner)

 10          48 PUSH_NULL
             50 LOAD_NAME                3 (emit)
             52 PUSH_NULL
             54 LOAD_NAME                2 (inner)
             56 LOAD_CONST               2 ('a')
             58 PRECALL                  1
             62 CALL                     1
             72 PRECALL                  1
             76 CALL                     1
             86 POP_TOP

 11          88 PUSH_NULL
             90 LOAD_NAME                3 (emit)
             92 PUSH_NULL
             94 LOAD_NAME                2 (inner)
             96 LOAD_CONST               3 ('b')
             98 PRECALL                  1
            102 CALL                     1
            112 PRECALL                  1
            116 CALL                     1
            126 POP_TOP

 12         128 PUSH_NULL
            130 LOAD_NAME                3 (emit)
            132 PUSH_NULL
            134 LOAD_NAME                4 (len)
            136 LOAD_NAME                2 (inner)
            138 LOAD_ATTR                5 (__closure__)
            148 LOAD_CONST               4 (0)
            150 BINARY_SUBSCR
            160 LOAD_ATTR                6 (cell_contents)
            170 PRECALL                  1
            174 CALL                     1
            184 PRECALL                  1
            188 CALL                     1
            198 POP_TOP
            200 LOAD_CONST               5 (None)
            202 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00090e88059005900591
  079407d00818d10818d408188005d800048004805580558833815a845ad10010
  d40010d00010d800048004805580558833815a845ad10010d40010d00010d800
  048004805380538815d4091a9831d4091dd4092bd1052cd4052cd1002dd4002d
  d0002dd0002dd0002d

code outer(**more) locals=(inner) cellvars=(more) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (more)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (more)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "captured_double_star.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (inner)

  6          14 LOAD_FAST                1 (inner)
             16 RETURN_VALUE
LineTable:
  f88000f00201051df00001051df00001051df00001051df00001051df006000c
  11804c

code inner(key) freevars=(more) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               1 (more)
              6 LOAD_METHOD              0 (get)
             28 LOAD_FAST                0 (key)
             30 PRECALL                  1
             34 CALL                     1
             44 RETURN_VALUE
LineTable:
  f88000d80f138f788a789803897d8c7dd0081c
