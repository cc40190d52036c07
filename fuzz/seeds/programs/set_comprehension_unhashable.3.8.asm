freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='set_comprehension_unhashable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "set_comprehension_unhashable.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                2 (len)
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               2 (1)
             16 LOAD_CONST               2 (1)
             18 LOAD_CONST               3 (2)
             20 BUILD_LIST               3
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

  7          32 LOAD_NAME                0 (outer)
             34 LOAD_CONST               2 (1)
             36 BUILD_LIST               0
             38 BUILD_LIST               2
             40 CALL_FUNCTION            1
             42 CALL_FUNCTION            0
             44 POP_TOP
             46 LOAD_CONST               4 (None)
             48 RETURN_VALUE

code outer(values) cellvars=(values) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (values)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "set_comprehension_unhashable.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_CONST               1 (<code object <setcomp> at 0x..., file "set_comprehension_unhashable.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.<lambda>.<locals>.<setcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_DEREF               0 (values)
              8 GET_ITER
             10 CALL_FUNCTION            1
             12 RETURN_VALUE

code <setcomp>(.0) locals=(value) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=3 firstlineno=3
  3           0 BUILD_SET                0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                 8 (to 14)
              6 STORE_FAST               1 (value)
              8 LOAD_FAST                1 (value)
             10 SET_ADD                  2
             12 JUMP_ABSOLUTE            4
        >>   14 RETURN_VALUE
LineTable:
  06000200
