freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='comprehension_releases_on_error.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_releases_on_error.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (0)
             12 CALL_FUNCTION            1
             14 POP_TOP
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code outer(limit) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_releases_on_error.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.<listcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               3 (2)
              8 LOAD_CONST               4 (1)
             10 LOAD_FAST                0 (limit)
             12 BUILD_TUPLE              3
             14 GET_ITER
             16 CALL_FUNCTION            1
             18 RETURN_VALUE

code <listcomp>(.0) locals=(n) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=5 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                18 (to 24)
              6 STORE_FAST               1 (n)
              8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 LOAD_CONST               0 (6)
             14 LOAD_FAST                1 (n)
             16 BINARY_FLOOR_DIVIDE
             18 BUILD_TUPLE              2
             20 LIST_APPEND              2
             22 JUMP_ABSOLUTE            4
        >>   24 RETURN_VALUE
LineTable:
  06000200
