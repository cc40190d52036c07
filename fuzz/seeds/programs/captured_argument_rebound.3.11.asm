freevars 3.11

code <module> stacksize=6 filename='captured_argument_rebound.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_rebound.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_CONST               1 (1)
             10 STORE_NAME               1 (x)

  9          12 PUSH_NULL
             14 LOAD_NAME                2 (emit)
             16 PUSH_NULL
             18 PUSH_NULL
             20 LOAD_NAME                0 (outer)
             22 LOAD_NAME                1 (x)
             24 PRECALL                  1
             28 CALL                     1
             38 PRECALL                  0
             42 CALL                     0
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

 10          68 PUSH_NULL
             70 LOAD_NAME                2 (emit)
             72 LOAD_NAME                1 (x)
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP
             90 LOAD_CONST               2 (None)
             92 RETURN_VALUE
LineTable:
  f003010101f004030110f000030110f000030110f00c0005068001d800048004
  805880558055883181588458815a845ad10010d40010d00010d8000480048051
  81078407800780078007

code outer(x) locals=(read) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_rebound.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (read)

  4          14 LOAD_DEREF               0 (x)
             16 LOAD_CONST               2 (1)
             18 BINARY_OP                0 (+)
             22 STORE_DEREF              0 (x)

  5          24 LOAD_FAST                1 (read)
             26 RETURN_VALUE
LineTable:
  f88000d80b148839883988398044d80809884189058041d80b0f804b

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
