freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='dict_comprehension_unhashable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "dict_comprehension_unhashable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               1 (1)
             21 BUILD_LIST               2
             24 CALL_FUNCTION            1
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 POP_TOP

  7          34 LOAD_NAME                0 (outer)
             37 LOAD_CONST               1 (1)
             40 BUILD_LIST               0
             43 BUILD_LIST               2
             46 CALL_FUNCTION            1
             49 CALL_FUNCTION            0
             52 POP_TOP
             53 LOAD_CONST               2 (None)
             56 RETURN_VALUE

code outer(keys) cellvars=(keys) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (keys)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_comprehension_unhashable.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(keys) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_CONST               1 (<code object <dictcomp> at 0x..., file "dict_comprehension_unhashable.py", line 3>)
              3 MAKE_FUNCTION            0
              6 LOAD_DEREF               0 (keys)
              9 GET_ITER
             10 CALL_FUNCTION            1
             13 RETURN_VALUE

code <dictcomp>(.0) locals=(key) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=4 firstlineno=3
  3           0 BUILD_MAP                0
              3 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                15 (to 24)
              9 STORE_FAST               1 (key)
             12 LOAD_CONST               0 (1)
             15 LOAD_FAST                1 (key)
             18 MAP_ADD                  2
             21 JUMP_ABSOLUTE            6
        >>   24 RETURN_VALUE
LineTable:
  0900
