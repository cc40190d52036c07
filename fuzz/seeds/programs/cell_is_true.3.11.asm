freevars 3.11

code <module> stacksize=7 filename='cell_is_true.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object cell at 0x..., file "cell_is_true.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                2 (bool)
             16 PUSH_NULL
             18 LOAD_NAME                0 (cell)
             20 LOAD_CONST               1 (0)
             22 PRECALL                  1
             26 CALL                     1
             36 PRECALL                  1
             40 CALL                     1
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP

  7          66 PUSH_NULL
             68 LOAD_NAME                1 (emit)
             70 PUSH_NULL
             72 LOAD_NAME                0 (cell)
             74 LOAD_CONST               2 (None)
             76 PRECALL                  1
             80 CALL                     1
             90 POP_JUMP_FORWARD_IF_FALSE     2 (to 96)
             92 LOAD_CONST               3 ('yes')
             94 JUMP_FORWARD             1 (to 98)
        >>   96 LOAD_CONST               4 ('no')
        >>   98 PRECALL                  1
            102 CALL                     1
            112 POP_TOP

  8         114 PUSH_NULL
            116 LOAD_NAME                1 (emit)
            118 PUSH_NULL
            120 LOAD_NAME                3 (type)
            122 PUSH_NULL
            124 LOAD_NAME                0 (cell)
            126 LOAD_CONST               1 (0)
            128 PRECALL                  1
            132 CALL                     1
            142 PRECALL                  1
            146 CALL                     1
            156 PRECALL                  1
            160 CALL                     1
            170 POP_TOP
            172 LOAD_CONST               2 (None)
            174 RETURN_VALUE
LineTable:
  f003010101f004010126f000010126f000010126f00800010580048054805488
  248824887189278c27815d845dd10013d40013d00013d8000480048864886490
  34896a8c6ad00522805580559864d10023d40023d00023d80004800480548054
  88248824887189278c27815d845dd10013d40013d00013d00013d00013

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_is_true.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_ATTR                0 (__closure__)
             22 LOAD_CONST               2 (0)
             24 BINARY_SUBSCR
             34 RETURN_VALUE
LineTable:
  f88000d80c15884988498849d40b22a031d40b25d00425

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=cell.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090418000
