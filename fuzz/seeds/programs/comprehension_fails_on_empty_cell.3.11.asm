freevars 3.11

code <module> stacksize=2 filename='comprehension_fails_on_empty_cell.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_fails_on_empty_cell.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00402010af00002010af00002010af00a00010680058107840780
  0780078007

code outer() locals=(result) cellvars=(x) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_fails_on_empty_cell.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_GLOBAL              1 (NULL + range)
             24 LOAD_CONST               2 (2)
             26 PRECALL                  1
             30 CALL                     1
             40 GET_ITER
             42 PRECALL                  0
             46 CALL                     0
             56 STORE_FAST               0 (result)

  4          58 LOAD_CONST               3 (1)
             60 STORE_DEREF              1 (x)
             62 LOAD_CONST               0 (None)
             64 RETURN_VALUE
LineTable:
  f88000d80d22d00d22d00d22d00d229d15987199189c18d00d22d10d22d40d22
  8046d80809804180418041

code <listcomp>(.0) locals=(y) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<listcomp> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 BUILD_LIST               0
              6 LOAD_FAST                0 (.0)
        >>    8 FOR_ITER                 4 (to 18)
             10 STORE_FAST               1 (y)
             12 LOAD_DEREF               2 (x)
             14 LIST_APPEND              2
             16 JUMP_BACKWARD            5 (to 8)
        >>   18 RETURN_VALUE
LineTable:
  f88000d00d22d00d22d00d2290418861d00d22d00d22d00d22
