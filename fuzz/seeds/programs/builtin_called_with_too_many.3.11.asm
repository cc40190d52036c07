freevars 3.11

code <module> stacksize=5 filename='builtin_called_with_too_many.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "builtin_called_with_too_many.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 PUSH_NULL
             16 LOAD_NAME                1 (token)
             18 PRECALL                  0
             22 CALL                     0
             32 BUILD_LIST               1
             34 PRECALL                  1
             38 CALL                     1
             48 PRECALL                  0
             52 CALL                     0
             62 POP_TOP
             64 LOAD_CONST               1 (None)
             66 RETURN_VALUE
LineTable:
  f003010101f00401012df00001012df00001012df00800011180058005807580
  75817784778069d10010d40010d10012d40012d00012d00012d00012

code outer(values) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (values)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (values)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_called_with_too_many.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b2cd00b2cd00b2cd00b2cd0042c

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (values)
              6 LOAD_METHOD              0 (append)
             28 LOAD_CONST               1 (1)
             30 LOAD_GLOBAL              3 (NULL + token)
             42 PRECALL                  0
             46 CALL                     0
             56 PRECALL                  2
             60 CALL                     2
             70 RETURN_VALUE
LineTable:
  f880009036973d923da011a545a147a447d1132cd4132c8000
