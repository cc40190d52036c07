freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='set_comprehension_unhashable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "set_comprehension_unhashable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                2 (len)
             15 LOAD_NAME                0 (outer)
             18 LOAD_CONST               1 (1)
             21 LOAD_CONST               1 (1)
             24 LOAD_CONST               2 (2)
             27 BUILD_LIST               3
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             39 CALL_FUNCTION            1
             42 POP_TOP

  7          43 LOAD_NAME                0 (outer)
             46 LOAD_CONST               1 (1)
             49 BUILD_LIST               0
             52 BUILD_LIST               2
             55 CALL_FUNCTION            1
             58 CALL_FUNCTION            0
             61 POP_TOP
             62 LOAD_CONST               3 (None)
             65 RETURN_VALUE

code outer(values) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (values)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "set_comprehension_unhashable.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_CONST               1 (<code object <setcomp> at 0x..., file "set_comprehension_unhashable.py", line 3>)
              3 MAKE_FUNCTION            0
              6 LOAD_DEREF               0 (values)
              9 GET_ITER
             10 CALL_FUNCTION            1
             13 RETURN_VALUE

code <setcomp>(.0) locals=(value) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=3 firstlineno=3
  3           0 BUILD_SET                0
              3 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                12 (to 21)
              9 STORE_FAST               1 (value)
             12 LOAD_FAST                1 (value)
             15 SET_ADD                  2
             18 JUMP_ABSOLUTE            6
        >>   21 RETURN_VALUE
LineTable:
  0900
