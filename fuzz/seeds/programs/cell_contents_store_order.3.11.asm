freevars 3.11

code <module> stacksize=2 filename='cell_contents_store_order.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_store_order.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00607011bf00007011bf00007011bf01400010680058107840780
  0780078007

code outer() locals=(look) cellvars=(cell, x) stacksize=3 firstlineno=3
              0 MAKE_CELL                1 (cell)
              2 MAKE_CELL                2 (x)

  3           4 RESUME                   0

  4           6 LOAD_CONST               1 (0)
              8 STORE_DEREF              2 (x)

  5          10 LOAD_CLOSURE             2 (x)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "cell_contents_store_order.py", line 5>)
             16 MAKE_FUNCTION            8 (closure)
             18 LOAD_ATTR                0 (__closure__)
             28 LOAD_CONST               1 (0)
             30 BINARY_SUBSCR
             40 STORE_DEREF              1 (cell)

  6          42 LOAD_CLOSURE             1 (cell)
             44 BUILD_TUPLE              1
             46 LOAD_CONST               3 (<code object <lambda> at 0x..., file "cell_contents_store_order.py", line 6>)
             48 MAKE_FUNCTION            8 (closure)
             50 STORE_FAST               0 (look)

  7          52 LOAD_GLOBAL              3 (NULL + token)
             64 LOAD_FAST                0 (look)
             66 PRECALL                  1
             70 CALL                     1
             80 LOAD_DEREF               1 (cell)
             82 STORE_ATTR               2 (cell_contents)

  8          92 LOAD_CONST               4 ('set')
             94 LOAD_DEREF               1 (cell)
             96 STORE_ATTR               2 (cell_contents)

  9         106 LOAD_GLOBAL              3 (NULL + token)
            118 LOAD_FAST                0 (look)
            120 PRECALL                  1
            124 CALL                     1
            134 LOAD_DEREF               1 (cell)
            136 STORE_ATTR               2 (cell_contents)

 10         146 LOAD_DEREF               1 (cell)
            148 DELETE_ATTR              2 (cell_contents)
            150 LOAD_CONST               0 (None)
            152 RETURN_VALUE
LineTable:
  f8f88000d808098041d80c15884988498849d40b22a031d40b258044d80b1dd0
  0b1dd00b1dd00b1d8044dd191e9874991b9c1b8044d40416d8191e8044d40416
  dd191e9874991b9c1b8044d40416d8080cd0081ad0081ad0081a

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090418000

code <lambda>() freevars=(cell) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0
              4 LOAD_GLOBAL              1 (NULL + emit)
             16 LOAD_DEREF               0 (cell)
             18 PRECALL                  1
             22 CALL                     1
             32 RETURN_VALUE
LineTable:
  f8800095349804913a943a8000
