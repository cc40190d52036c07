freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='walrus_in_comprehension.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "walrus_in_comprehension.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 LOAD_CONST               3 (2)
             14 LOAD_CONST               4 (3)
             16 BUILD_LIST               3
             18 CALL_FUNCTION            1
             20 UNPACK_SEQUENCE          2
             22 STORE_NAME               1 (last)
             24 STORE_NAME               2 (read)

  8          26 LOAD_NAME                3 (emit)
             28 LOAD_NAME                1 (last)
             30 CALL_FUNCTION            1
             32 POP_TOP

  9          34 LOAD_NAME                3 (emit)
             36 LOAD_NAME                2 (read)
             38 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             42 POP_TOP

 10          44 LOAD_NAME                3 (emit)
             46 LOAD_NAME                0 (outer)
             48 LOAD_ATTR                4 (__code__)
             50 LOAD_ATTR                5 (co_cellvars)
             52 CALL_FUNCTION            1
             54 POP_TOP
             56 LOAD_CONST               5 (None)
             58 RETURN_VALUE

code outer(values) cellvars=(last) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_CLOSURE             0 (last)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "walrus_in_comprehension.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<listcomp>')
              8 MAKE_FUNCTION            8 (closure)
             10 LOAD_FAST                0 (values)
             12 GET_ITER
             14 CALL_FUNCTION            1
             16 POP_TOP

  4          18 LOAD_DEREF               0 (last)
             20 LOAD_CLOSURE             0 (last)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               3 (<code object <lambda> at 0x..., file "walrus_in_comprehension.py", line 4>)
             26 LOAD_CONST               4 ('outer.<locals>.<lambda>')
             28 MAKE_FUNCTION            8 (closure)
             30 BUILD_TUPLE              2
             32 RETURN_VALUE

code <listcomp>(.0) locals=(value) freevars=(last) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                12 (to 18)
              6 STORE_FAST               1 (value)
              8 LOAD_FAST                1 (value)
             10 DUP_TOP
             12 STORE_DEREF              0 (last)
             14 LIST_APPEND              2
             16 JUMP_ABSOLUTE            4
        >>   18 RETURN_VALUE
LineTable:
  06000200

code <lambda>() freevars=(last) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (last)
              2 RETURN_VALUE
