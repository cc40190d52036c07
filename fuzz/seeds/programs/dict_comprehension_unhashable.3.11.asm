freevars 3.11

code <module> stacksize=7 filename='dict_comprehension_unhashable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "dict_comprehension_unhashable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 LOAD_CONST               1 (1)
             20 LOAD_CONST               1 (1)
             22 BUILD_LIST               2
             24 PRECALL                  1
             28 CALL                     1
             38 PRECALL                  0
             42 CALL                     0
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

  7          68 PUSH_NULL
             70 PUSH_NULL
             72 LOAD_NAME                0 (outer)
             74 LOAD_CONST               1 (1)
             76 BUILD_LIST               0
             78 BUILD_LIST               2
             80 PRECALL                  1
             84 CALL                     1
             94 PRECALL                  0
             98 CALL                     0
            108 POP_TOP
            110 LOAD_CONST               2 (None)
            112 RETURN_VALUE
LineTable:
  f003010101f00401012cf00001012cf00001012cf0080001058004805d805580
  55884188718836815d845d815f845fd10015d40015d00015d8000e8005800580
  7188228067810e840ed10010d40010d00010d00010d00010

code outer(keys) cellvars=(keys) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (keys)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (keys)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_comprehension_unhashable.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b2bd00b2bd00b2bd00b2bd0042b

code <lambda>() freevars=(keys) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_CONST               1 (<code object <dictcomp> at 0x..., file "dict_comprehension_unhashable.py", line 3>)
              6 MAKE_FUNCTION            0
              8 LOAD_DEREF               0 (keys)
             10 GET_ITER
             12 PRECALL                  0
             16 CALL                     0
             26 RETURN_VALUE
LineTable:
  f88000d0132bd0132ba064d0132bd1132bd4132b8000

code <dictcomp>(.0) locals=(key) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.<lambda>.<locals>.<dictcomp> firstlineno=3
  3           0 RESUME                   0
              2 BUILD_MAP                0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 5 (to 18)
              8 STORE_FAST               1 (key)
             10 LOAD_FAST                1 (key)
             12 LOAD_CONST               0 (1)
             14 MAP_ADD                  2
             16 JUMP_BACKWARD            6 (to 6)
        >>   18 RETURN_VALUE
LineTable:
  8000d0132bd0132bd0132b987390439811d0132bd0132bd0132b
