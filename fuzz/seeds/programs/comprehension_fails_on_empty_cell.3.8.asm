freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='comprehension_fails_on_empty_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_fails_on_empty_cell.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code outer() locals=(result) cellvars=(x) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_fails_on_empty_cell.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<listcomp>')
              8 MAKE_FUNCTION            8 (closure)
             10 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               3 (2)
             14 CALL_FUNCTION            1
             16 GET_ITER
             18 CALL_FUNCTION            1
             20 STORE_FAST               0 (result)

  4          22 LOAD_CONST               4 (1)
             24 STORE_DEREF              0 (x)
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE

code <listcomp>(.0) locals=(y) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                 8 (to 14)
              6 STORE_FAST               1 (y)
              8 LOAD_DEREF               0 (x)
             10 LIST_APPEND              2
             12 JUMP_ABSOLUTE            4
        >>   14 RETURN_VALUE
LineTable:
  06000200
