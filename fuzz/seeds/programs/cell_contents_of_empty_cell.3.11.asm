freevars 3.11

code <module> stacksize=3 filename='cell_contents_of_empty_cell.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_of_empty_cell.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 LOAD_ATTR                1 (__closure__)
             36 LOAD_CONST               1 (0)
             38 BINARY_SUBSCR
             48 STORE_NAME               2 (cell)

  8          50 PUSH_NULL
             52 LOAD_NAME                3 (emit)
             54 LOAD_NAME                2 (cell)
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP

  9          72 LOAD_NAME                2 (cell)
             74 LOAD_ATTR                4 (cell_contents)
             84 POP_TOP
             86 LOAD_CONST               2 (None)
             88 RETURN_VALUE
LineTable:
  f003010101f00402010af00002010af00002010af00a00080d807581778477d4
  071a9831d4071d8004d8000480048054810a840a800ad80004d40012d00012d0
  0012d00012

code outer() cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_of_empty_cell.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b14883988398839d00414

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
