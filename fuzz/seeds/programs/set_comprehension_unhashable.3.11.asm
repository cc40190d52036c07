freevars 3.11

code <module> stacksize=9 filename='set_comprehension_unhashable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "set_comprehension_unhashable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                2 (len)
             16 PUSH_NULL
             18 PUSH_NULL
             20 LOAD_NAME                0 (outer)
             22 BUILD_LIST               0
             24 LOAD_CONST               1 ((1, 1, 2))
             26 LIST_EXTEND              1
             28 PRECALL                  1
             32 CALL                     1
             42 PRECALL                  0
             46 CALL                     0
             56 PRECALL                  1
             60 CALL                     1
             70 PRECALL                  1
             74 CALL                     1
             84 POP_TOP

  7          86 PUSH_NULL
             88 PUSH_NULL
             90 LOAD_NAME                0 (outer)
             92 LOAD_CONST               2 (1)
             94 BUILD_LIST               0
             96 BUILD_LIST               2
             98 PRECALL                  1
            102 CALL                     1
            112 PRECALL                  0
            116 CALL                     0
            126 POP_TOP
            128 LOAD_CONST               3 (None)
            130 RETURN_VALUE
LineTable:
  f003010101f00401012ff00001012ff00001012ff008000105800480538053d0
  091988158815887988798879d10919d40919d1091bd4091bd1051cd4051cd100
  1dd4001dd0001dd8000e80058005807188228067810e840ed10010d40010d000
  10d00010d00010

code outer(values) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (values)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (values)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "set_comprehension_unhashable.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b2ed00b2ed00b2ed00b2ed0042e

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_CONST               1 (<code object <setcomp> at 0x..., file "set_comprehension_unhashable.py", line 3>)
              6 MAKE_FUNCTION            0
              8 LOAD_DEREF               0 (values)
             10 GET_ITER
             12 PRECALL                  0
             16 CALL                     0
             26 RETURN_VALUE
LineTable:
  f88000d0132ed0132ea076d0132ed1132ed4132e8000

code <setcomp>(.0) locals=(value) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda>.<locals>.<setcomp> firstlineno=3
  3           0 RESUME                   0
              2 BUILD_SET                0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 4 (to 16)
              8 STORE_FAST               1 (value)
             10 LOAD_FAST                1 (value)
             12 SET_ADD                  2
             14 JUMP_BACKWARD            5 (to 6)
        >>   16 RETURN_VALUE
LineTable:
  8000d0132ed0132ed0132e98659045d0132ed0132ed0132e
