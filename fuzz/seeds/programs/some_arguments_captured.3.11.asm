freevars 3.11

code <module> stacksize=8 filename='some_arguments_captured.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "some_arguments_captured.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 (2)
             20 LOAD_CONST               3 (3)
             22 LOAD_CONST               4 (4)
             24 PRECALL                  4
             28 CALL                     4
             38 PRECALL                  1
             42 CALL                     1
             52 POP_TOP
             54 LOAD_CONST               5 (None)
             56 RETURN_VALUE
LineTable:
  f003010101f004050118f000050118f000050118f01000010580048055805588
  31886190119041d10516d40516d10017d40017d00017d00017d00017

code outer(a, b, c, d) locals=(read) cellvars=(b, d) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (b)
              2 MAKE_CELL                3 (d)

  2           4 RESUME                   0

  3           6 LOAD_DEREF               1 (b)
              8 LOAD_FAST                0 (a)
             10 SWAP                     2
             12 STORE_FAST               0 (a)
             14 STORE_DEREF              1 (b)

  4          16 LOAD_CLOSURE             1 (b)
             18 LOAD_CLOSURE             3 (d)
             20 BUILD_TUPLE              2
             22 LOAD_CONST               1 (<code object <lambda> at 0x..., file "some_arguments_captured.py", line 4>)
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               4 (read)

  5          28 LOAD_FAST                0 (a)
             30 LOAD_FAST                2 (c)
             32 BINARY_OP                0 (+)
             36 STORE_FAST               2 (c)

  6          38 LOAD_DEREF               3 (d)
             40 LOAD_CONST               2 (1)
             42 BINARY_OP               13 (+=)
             46 STORE_DEREF              3 (d)

  7          48 LOAD_FAST                0 (a)
             50 LOAD_FAST                2 (c)
             52 PUSH_NULL
             54 LOAD_FAST                4 (read)
             56 PRECALL                  0
             60 CALL                     0
             70 BUILD_TUPLE              3
             72 RETURN_VALUE
LineTable:
  f8f88000d80b0c8861804480418071d80b19883e883e883e883e8044d8080988
  4189058041d80405881181468041d80b0c88619014901491169416883cd00417

code <lambda>() freevars=(b, d) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           2

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (b)
              6 LOAD_DEREF               1 (d)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009041907190368000
