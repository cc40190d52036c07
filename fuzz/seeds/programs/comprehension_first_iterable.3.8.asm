freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='comprehension_first_iterable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_first_iterable.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code outer(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_first_iterable.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.<listcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_FAST                0 (x)
              8 LOAD_FAST                0 (x)
             10 LOAD_CONST               3 (1)
             12 BINARY_ADD
             14 BUILD_TUPLE              2
             16 GET_ITER
             18 CALL_FUNCTION            1
             20 LOAD_FAST                0 (x)
             22 BUILD_TUPLE              2
             24 RETURN_VALUE

code <listcomp>(.0) locals=(x) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=3 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                 8 (to 14)
              6 STORE_FAST               1 (x)
              8 LOAD_FAST                1 (x)
             10 LIST_APPEND              2
             12 JUMP_ABSOLUTE            4
        >>   14 RETURN_VALUE
LineTable:
  06000200
