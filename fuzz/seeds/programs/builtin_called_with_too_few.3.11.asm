freevars 3.11

code <module> stacksize=4 filename='builtin_called_with_too_few.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "builtin_called_with_too_few.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 BUILD_LIST               0
             16 PRECALL                  1
             20 CALL                     1
             30 PRECALL                  0
             34 CALL                     0
             44 POP_TOP
             46 LOAD_CONST               1 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f004010123f000010123f000010123f00800010a80058005806281
  098409810b840b800b800b800b

code outer(values) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (values)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (values)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_called_with_too_few.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b22d00b22d00b22d00b22d00422

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (values)
              6 LOAD_METHOD              0 (append)
             28 PRECALL                  0
             32 CALL                     0
             42 RETURN_VALUE
LineTable:
  f880009036973d923d913f943f8000
