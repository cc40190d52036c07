freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='iterate_captured_number.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "iterate_captured_number.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (5)
             12 CALL_FUNCTION            1
             14 CALL_FUNCTION            0
             16 POP_TOP
             18 LOAD_CONST               3 (None)
             20 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "iterate_captured_number.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "iterate_captured_number.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.<lambda>.<locals>.<listcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_DEREF               0 (x)
              8 GET_ITER
             10 CALL_FUNCTION            1
             12 RETURN_VALUE

code <listcomp>(.0) locals=(item) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=3 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                10 (to 16)
              6 STORE_FAST               1 (item)
              8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 LIST_APPEND              2
             14 JUMP_ABSOLUTE            4
        >>   16 RETURN_VALUE
LineTable:
  06000200
