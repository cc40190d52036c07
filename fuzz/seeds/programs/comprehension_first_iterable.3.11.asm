freevars 3.11

code <module> stacksize=5 filename='comprehension_first_iterable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_first_iterable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
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
  f003010101f004010126f000010126f000010126f00800010580048055805588
  3181588458810e840e800e800e800e

code outer(x) consts=(0: None) stacksize=4 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_first_iterable.py", line 3>)
              4 MAKE_FUNCTION            0
              6 LOAD_FAST                0 (x)
              8 LOAD_FAST                0 (x)
             10 LOAD_CONST               2 (1)
             12 BINARY_OP                0 (+)
             16 BUILD_TUPLE              2
             18 GET_ITER
             20 PRECALL                  0
             24 CALL                     0
             34 LOAD_FAST                0 (x)
             36 BUILD_TUPLE              2
             38 RETURN_VALUE
LineTable:
  8000d80b22d00b229801983198719935907ad00b22d10b22d40b22a041d00b25
  d00425

code <listcomp>(.0) locals=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<listcomp> firstlineno=3
  3           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 4 (to 16)
              8 STORE_FAST               1 (x)
             10 LOAD_FAST                1 (x)
             12 LIST_APPEND              2
             14 JUMP_BACKWARD            5 (to 6)
        >>   16 RETURN_VALUE
LineTable:
  8000d00b22d00b22d00b2290218841d00b22d00b22d00b22
