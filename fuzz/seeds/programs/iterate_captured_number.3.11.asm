freevars 3.11

code <module> stacksize=4 filename='iterate_captured_number.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "iterate_captured_number.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (5)
             16 PRECALL                  1
             20 CALL                     1
             30 PRECALL                  0
             34 CALL                     0
             44 POP_TOP
             46 LOAD_CONST               2 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f00401012bf00001012bf00001012bf00800010980058005806181
  088408810a840a800a800a800a

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "iterate_captured_number.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b2ad00b2ad00b2ad00b2ad0042a

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "iterate_captured_number.py", line 3>)
              6 MAKE_FUNCTION            0
              8 LOAD_DEREF               0 (x)
             10 GET_ITER
             12 PRECALL                  0
             16 CALL                     0
             26 RETURN_VALUE
LineTable:
  f88000d0132ad0132aa801d0132ad1132ad4132a8000

code <listcomp>(.0) locals=(item) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.<lambda>.<locals>.<listcomp> firstlineno=3
  3           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                16 (to 40)
              8 STORE_FAST               1 (item)
             10 LOAD_GLOBAL              1 (NULL + token)
             22 PRECALL                  0
             26 CALL                     0
             36 LIST_APPEND              2
             38 JUMP_BACKWARD           17 (to 6)
        >>   40 RETURN_VALUE
LineTable:
  8000d0132ad0132ad0132aa004954591479447d0132ad0132ad0132a
