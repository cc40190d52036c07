freevars 3.11

code <module> stacksize=6 filename='cell_comparison_unordered_contents.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object cell at 0x..., file "cell_comparison_unordered_contents.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (cell)
             16 LOAD_CONST               1 ('a')
             18 PRECALL                  1
             22 CALL                     1
             32 PUSH_NULL
             34 LOAD_NAME                0 (cell)
             36 LOAD_CONST               2 (1)
             38 PRECALL                  1
             42 CALL                     1
             52 COMPARE_OP               2 (==)
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

  7          74 PUSH_NULL
             76 LOAD_NAME                0 (cell)
             78 LOAD_CONST               2 (1)
             80 PRECALL                  1
             84 CALL                     1
             94 PUSH_NULL
             96 LOAD_NAME                0 (cell)
             98 LOAD_CONST               1 ('a')
            100 PRECALL                  1
            104 CALL                     1
            114 COMPARE_OP               0 (<)
            120 POP_TOP
            122 LOAD_CONST               3 (None)
            124 RETURN_VALUE
LineTable:
  f003010101f004010126f000010126f000010126f00800010580048054805488
  238159845990249024907191279427d20519d1001ad4001ad0001ad800048004
  80518107840788248824887389298c29d20013d00013d00013d00013

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_comparison_unordered_contents.py", line 3>)
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
