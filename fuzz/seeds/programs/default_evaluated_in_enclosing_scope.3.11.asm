freevars 3.11

code <module> stacksize=5 filename='default_evaluated_in_enclosing_scope.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "default_evaluated_in_enclosing_scope.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 LOAD_CONST               1 (1)
             18 PRECALL                  1
             22 CALL                     1
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               2 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f004050121f000050121f000050121f01000010580048055805588
  3181588458810e840e800e800e800e

code outer(x) locals=(inner) consts=(0: None) stacksize=4 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_FAST                0 (x)
              4 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "default_evaluated_in_enclosing_scope.py", line 3>)
              8 MAKE_FUNCTION            1 (defaults)
             10 STORE_FAST               1 (inner)

  7          12 PUSH_NULL
             14 LOAD_FAST                1 (inner)
             16 PRECALL                  0
             20 CALL                     0
             30 PUSH_NULL
             32 LOAD_FAST                1 (inner)
             34 LOAD_CONST               2 (10)
             36 PRECALL                  1
             40 CALL                     1
             50 LOAD_FAST                0 (x)
             52 BUILD_TUPLE              3
             54 RETURN_VALUE
LineTable:
  8000d81011f000020511f000020511f000020511f000020511f008000c118835
  89378c37904590459822914994499871d00b20d00420

code inner(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.inner firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_FAST                0 (x)
              4 LOAD_CONST               1 (1)
              6 BINARY_OP               13 (+=)
             10 STORE_FAST               0 (x)

  5          12 LOAD_FAST                0 (x)
             14 RETURN_VALUE
LineTable:
  8000d80809885189068801d80f108808
