freevars 3.11

code <module> stacksize=3 filename='binding_error_names_qualname.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "binding_error_names_qualname.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (inner)

 11          30 PUSH_NULL
             32 LOAD_NAME                2 (emit)
             34 LOAD_NAME                1 (inner)
             36 LOAD_ATTR                3 (__name__)
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP

 12          62 PUSH_NULL
             64 LOAD_NAME                1 (inner)
             66 PRECALL                  0
             70 CALL                     0
             80 POP_TOP
             82 LOAD_CONST               2 (None)
             84 RETURN_VALUE
LineTable:
  f003010101f004050111f000050111f000050111f01000090e8805886189088c
  088005d8000480048055845ed10014d40014d00014d800058005810784078007
  80078007

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "binding_error_names_qualname.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (inner)

  6          14 LOAD_CONST               2 ('renamed')
             16 LOAD_FAST                1 (inner)
             18 STORE_ATTR               0 (__name__)

  7          28 LOAD_FAST                1 (inner)
             30 RETURN_VALUE
LineTable:
  f88000f002010511f000010511f000010511f000010511f000010511f0060016
  1f8045844ed80b10804c

code inner(a) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               1 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
