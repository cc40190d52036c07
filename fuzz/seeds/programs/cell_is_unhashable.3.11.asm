freevars 3.11

code <module> stacksize=4 filename='cell_is_unhashable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object cell at 0x..., file "cell_is_unhashable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (cell)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 LOAD_CONST               1 (1)
             46 BUILD_MAP                1
             48 POP_TOP
             50 LOAD_CONST               2 (None)
             52 RETURN_VALUE
LineTable:
  f003010101f004010126f000010126f000010126f00800020680148065806581
  678467811d841d9001d00012d00012d00012d00012

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_is_unhashable.py", line 3>)
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
