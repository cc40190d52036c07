freevars 3.11

code <module> stacksize=4 filename='nearest_binding_wins.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "nearest_binding_wins.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 18           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP
             46 LOAD_CONST               1 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f0040d0117f0000d0117f0000d0117f02000010580048055805581
  578457810d840d800d800d800d

code outer() locals=(x, middle) consts=(0: None) stacksize=2 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 ('outer')
              4 STORE_FAST               0 (x)

  5           6 LOAD_CONST               2 (<code object middle at 0x..., file "nearest_binding_wins.py", line 5>)
              8 MAKE_FUNCTION            0
             10 STORE_FAST               1 (middle)

 15          12 PUSH_NULL
             14 LOAD_FAST                1 (middle)
             16 PRECALL                  0
             20 CALL                     0
             30 LOAD_FAST                0 (x)
             32 BUILD_TUPLE              2
             34 RETURN_VALUE
LineTable:
  8000d8080f8041f004080511f000080511f000080511f014000c12883689388c
  389051883bd00416

code middle() locals=(inner) cellvars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.middle firstlineno=5
              0 MAKE_CELL                1 (x)

  5           2 RESUME                   0

  6           4 LOAD_CONST               1 ('middle')
              6 STORE_DEREF              1 (x)

  8           8 LOAD_CLOSURE             1 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object inner at 0x..., file "nearest_binding_wins.py", line 8>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (inner)

 12          18 PUSH_NULL
             20 LOAD_FAST                0 (inner)
             22 PRECALL                  0
             26 CALL                     0
             36 POP_TOP

 13          38 LOAD_DEREF               1 (x)
             40 RETURN_VALUE
LineTable:
  f88000d80c148801f00402091af00002091af00002091af00002091af0000209
  1af00800090e880589078c078807d80f108808

code inner() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.middle.<locals>.inner firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0

 10           4 LOAD_CONST               1 ('written')
              6 STORE_DEREF              0 (x)
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
LineTable:
  f88000e01019884188418841
