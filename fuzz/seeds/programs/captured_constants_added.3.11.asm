freevars 3.11

code <module> stacksize=4 filename='captured_constants_added.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_constants_added.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 PUSH_NULL
             10 LOAD_NAME                1 (print)
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
  f003010101f004070114f000070114f000070114f01400010680058065806581
  678467810e840e800e800e800e

code outer() locals=(inner) cellvars=(x, y) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (x)
              2 MAKE_CELL                2 (y)

  2           4 RESUME                   0

  3           6 LOAD_CONST               1 (1)
              8 STORE_DEREF              1 (x)

  4          10 LOAD_CONST               2 (2)
             12 STORE_DEREF              2 (y)

  6          14 LOAD_CLOSURE             1 (x)
             16 LOAD_CLOSURE             2 (y)
             18 BUILD_TUPLE              2
             20 LOAD_CONST               3 (<code object inner at 0x..., file "captured_constants_added.py", line 6>)
             22 MAKE_FUNCTION            8 (closure)
             24 STORE_FAST               0 (inner)

  9          26 PUSH_NULL
             28 LOAD_FAST                0 (inner)
             30 LOAD_CONST               1 (1)
             32 PRECALL                  1
             36 CALL                     1
             46 RETURN_VALUE
LineTable:
  f8f88000d808098041d808098041f004010519f000010519f000010519f00001
  0519f000010519f000010519f006000c118835901189388c38804f

code inner(z) freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.inner firstlineno=6
              0 COPY_FREE_VARS           2

  6           2 RESUME                   0

  7           4 LOAD_DEREF               1 (x)
              6 LOAD_DEREF               2 (y)
              8 BINARY_OP                0 (+)
             12 LOAD_FAST                0 (z)
             14 BINARY_OP                0 (+)
             18 RETURN_VALUE
LineTable:
  f88000d80f109031897590718979d00818
