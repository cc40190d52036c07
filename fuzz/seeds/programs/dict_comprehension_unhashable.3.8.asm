freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='dict_comprehension_unhashable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "dict_comprehension_unhashable.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 LOAD_CONST               2 (1)
             16 BUILD_LIST               2
             18 CALL_FUNCTION            1
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 POP_TOP

  7          26 LOAD_NAME                0 (outer)
             28 LOAD_CONST               2 (1)
             30 BUILD_LIST               0
             32 BUILD_LIST               2
             34 CALL_FUNCTION            1
             36 CALL_FUNCTION            0
             38 POP_TOP
             40 LOAD_CONST               3 (None)
             42 RETURN_VALUE

code outer(keys) cellvars=(keys) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (keys)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_comprehension_unhashable.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(keys) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_CONST               1 (<code object <dictcomp> at 0x..., file "dict_comprehension_unhashable.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.<lambda>.<locals>.<dictcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_DEREF               0 (keys)
              8 GET_ITER
             10 CALL_FUNCTION            1
             12 RETURN_VALUE

code <dictcomp>(.0) locals=(key) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=4 firstlineno=3
  3           0 BUILD_MAP                0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                10 (to 16)
              6 STORE_FAST               1 (key)
              8 LOAD_FAST                1 (key)
             10 LOAD_CONST               0 (1)
             12 MAP_ADD                  2
             14 JUMP_ABSOLUTE            4
        >>   16 RETURN_VALUE
LineTable:
  060002000200
