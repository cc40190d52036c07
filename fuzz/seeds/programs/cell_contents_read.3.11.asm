freevars 3.11

code <module> stacksize=3 filename='cell_contents_read.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_read.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (cell)

 13          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 LOAD_NAME                1 (cell)
             34 LOAD_ATTR                3 (cell_contents)
             44 PRECALL                  1
             48 CALL                     1
             58 POP_TOP
             60 LOAD_CONST               1 (None)
             62 RETURN_VALUE
LineTable:
  f003010101f004070110f000070110f000070110f01400080d80758177847780
  04d8000480048054d40517d10018d40018d00018d00018d00018

code outer() locals=(read, cell) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                2 (x)

  2           2 RESUME                   0

  3           4 LOAD_CONST               1 (1)
              6 STORE_DEREF              2 (x)

  4           8 LOAD_CLOSURE             2 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "cell_contents_read.py", line 4>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (read)

  5          18 LOAD_FAST                0 (read)
             20 LOAD_ATTR                0 (__closure__)
             30 LOAD_CONST               3 (0)
             32 BINARY_SUBSCR
             42 STORE_FAST               1 (cell)

  6          44 LOAD_GLOBAL              3 (NULL + emit)
             56 LOAD_FAST                1 (cell)
             58 LOAD_ATTR                2 (cell_contents)
             68 PRECALL                  1
             72 CALL                     1
             82 POP_TOP

  7          84 LOAD_GLOBAL              7 (NULL + token)
             96 PRECALL                  0
            100 CALL                     0
            110 STORE_DEREF              2 (x)

  8         112 LOAD_GLOBAL              3 (NULL + emit)
            124 LOAD_FAST                1 (cell)
            126 LOAD_ATTR                2 (cell_contents)
            136 PRECALL                  1
            140 CALL                     1
            150 POP_TOP

  9         152 LOAD_FAST                1 (cell)
            154 RETURN_VALUE
LineTable:
  f88000d808098041d80b148839883988398044d80b0fd40b1b9841d40b1e8044
  dd04088814d4091bd1041cd4041cd0041cdd080d89078c078041dd04088814d4
  091bd1041cd4041cd0041cd80b0f804b

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
