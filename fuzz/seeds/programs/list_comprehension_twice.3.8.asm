freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='list_comprehension_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_twice.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 UNPACK_SEQUENCE          2
             14 STORE_NAME               1 (first)
             16 STORE_NAME               2 (second)

 10          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                1 (first)
             22 CALL_FUNCTION            0
             24 LOAD_NAME                2 (second)
             26 CALL_FUNCTION            0
             28 BUILD_TUPLE              2
             30 CALL_FUNCTION            1
             32 POP_TOP

 11          34 LOAD_NAME                3 (emit)
             36 LOAD_NAME                1 (first)
             38 LOAD_ATTR                4 (__closure__)
             40 LOAD_CONST               2 (0)
             42 BINARY_SUBSCR
             44 LOAD_NAME                2 (second)
             46 LOAD_ATTR                4 (__closure__)
             48 LOAD_CONST               2 (0)
             50 BINARY_SUBSCR
             52 COMPARE_OP               8 (is)
             54 CALL_FUNCTION            1
             56 POP_TOP
             58 LOAD_CONST               3 (None)
             60 RETURN_VALUE

code outer() locals=(made, start) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_FAST               0 (made)

  4           4 LOAD_CONST               1 ((0, 10))
              6 GET_ITER
        >>    8 FOR_ITER                38 (to 48)
             10 STORE_FAST               1 (start)

  5          12 LOAD_FAST                0 (made)
             14 LOAD_METHOD              0 (append)
             16 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "list_comprehension_twice.py", line 5>)
             18 LOAD_CONST               3 ('outer.<locals>.<listcomp>')
             20 MAKE_FUNCTION            0
             22 LOAD_GLOBAL              1 (range)
             24 LOAD_FAST                1 (start)
             26 LOAD_FAST                1 (start)
             28 LOAD_CONST               4 (3)
             30 BINARY_ADD
             32 CALL_FUNCTION            2
             34 GET_ITER
             36 CALL_FUNCTION            1
             38 LOAD_CONST               5 (0)
             40 BINARY_SUBSCR
             42 CALL_METHOD              1
             44 POP_TOP
             46 JUMP_ABSOLUTE            8

  6     >>   48 LOAD_FAST                0 (made)
             50 RETURN_VALUE

code <listcomp>(.0) cellvars=(i) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 firstlineno=5
  5           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                16 (to 22)
              6 STORE_DEREF              0 (i)
              8 LOAD_CLOSURE             0 (i)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               0 (<code object <lambda> at 0x..., file "list_comprehension_twice.py", line 5>)
             14 LOAD_CONST               1 ('outer.<locals>.<listcomp>.<lambda>')
             16 MAKE_FUNCTION            8 (closure)
             18 LIST_APPEND              2
             20 JUMP_ABSOLUTE            4
        >>   22 RETURN_VALUE
LineTable:
  06000200

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (i)
              2 RETURN_VALUE
