freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='list_comprehension_of_lambdas.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_of_lambdas.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (functions)

  7          14 LOAD_NAME                2 (emit)
             16 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "list_comprehension_of_lambdas.py", line 7>)
             18 LOAD_CONST               3 ('<listcomp>')
             20 MAKE_FUNCTION            0
             22 LOAD_NAME                1 (functions)
             24 GET_ITER
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

  8          32 LOAD_NAME                2 (emit)
             34 LOAD_NAME                1 (functions)
             36 LOAD_CONST               4 (0)
             38 BINARY_SUBSCR
             40 LOAD_ATTR                3 (__closure__)
             42 LOAD_CONST               4 (0)
             44 BINARY_SUBSCR
             46 LOAD_NAME                1 (functions)
             48 LOAD_CONST               5 (2)
             50 BINARY_SUBSCR
             52 LOAD_ATTR                3 (__closure__)
             54 LOAD_CONST               4 (0)
             56 BINARY_SUBSCR
             58 COMPARE_OP               8 (is)
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               6 (None)
             66 RETURN_VALUE

code outer() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "list_comprehension_of_lambdas.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.<listcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_GLOBAL              0 (range)
              8 LOAD_CONST               3 (3)
             10 CALL_FUNCTION            1
             12 GET_ITER
             14 CALL_FUNCTION            1
             16 RETURN_VALUE

code <listcomp>(.0) cellvars=(i) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                16 (to 22)
              6 STORE_DEREF              0 (i)
              8 LOAD_CLOSURE             0 (i)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               0 (<code object <lambda> at 0x..., file "list_comprehension_of_lambdas.py", line 3>)
             14 LOAD_CONST               1 ('outer.<locals>.<listcomp>.<lambda>')
             16 MAKE_FUNCTION            8 (closure)
             18 LIST_APPEND              2
             20 JUMP_ABSOLUTE            4
        >>   22 RETURN_VALUE
LineTable:
  06000200

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (i)
              2 RETURN_VALUE

code <listcomp>(.0) locals=(f) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=7
  7           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                10 (to 16)
              6 STORE_FAST               1 (f)
              8 LOAD_FAST                1 (f)
             10 CALL_FUNCTION            0
             12 LIST_APPEND              2
             14 JUMP_ABSOLUTE            4
        >>   16 RETURN_VALUE
LineTable:
  06000200
