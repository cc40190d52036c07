freevars 3.11

code <module> stacksize=5 filename='comprehension_captures_the_enclosing_variable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_captures_the_enclosing_variable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 LOAD_CONST               1 (10)
             18 PRECALL                  1
             22 CALL                     1
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP

  7          48 PUSH_NULL
             50 LOAD_NAME                1 (emit)
             52 LOAD_NAME                0 (outer)
             54 LOAD_ATTR                2 (__code__)
             64 LOAD_ATTR                3 (co_cellvars)
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP
             90 LOAD_CONST               2 (None)
             92 RETURN_VALUE
LineTable:
  f003010101f004010125f000010125f000010125f00800010580048055805588
  3281598459810f840f800fd8000480048055845ed4051fd10020d40020d00020
  d00020d00020

code outer(x) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_captures_the_enclosing_variable.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_GLOBAL              1 (NULL + range)
             24 LOAD_CONST               2 (3)
             26 PRECALL                  1
             30 CALL                     1
             40 GET_ITER
             42 PRECALL                  0
             46 CALL                     0
             56 RETURN_VALUE
LineTable:
  f88000d80b24d00b24d00b24d00b249d35a01199389c38d00b24d10b24d40b24
  d00424

code <listcomp>(.0) locals=(y) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.<listcomp> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 BUILD_LIST               0
              6 LOAD_FAST                0 (.0)
        >>    8 FOR_ITER                 7 (to 24)
             10 STORE_FAST               1 (y)
             12 LOAD_DEREF               2 (x)
             14 LOAD_FAST                1 (y)
             16 BINARY_OP                0 (+)
             20 LIST_APPEND              2
             22 JUMP_BACKWARD            8 (to 8)
        >>   24 RETURN_VALUE
LineTable:
  f88000d00b24d00b24d00b249061884190018945d00b24d00b24d00b24
