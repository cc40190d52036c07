freevars 3.11

code <module> stacksize=4 filename='not_callable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "not_callable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (3)
             16 PRECALL                  1
             20 CALL                     1
             30 PRECALL                  0
             34 CALL                     0
             44 POP_TOP
             46 LOAD_CONST               2 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f004010127f000010127f000010127f00800010980058005806181
  088408810a840a800a800a800a

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "not_callable.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b26d00b26d00b26d00b26d00426

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 PUSH_NULL
              6 LOAD_DEREF               0 (x)
              8 LOAD_GLOBAL              1 (NULL + token)
             20 PRECALL                  0
             24 CALL                     0
             34 LOAD_GLOBAL              1 (NULL + token)
             46 PRECALL                  0
             50 CALL                     0
             60 PRECALL                  2
             64 CALL                     2
             74 RETURN_VALUE
LineTable:
  f88000903190319555915794579d6599679c67d11326d413268000
