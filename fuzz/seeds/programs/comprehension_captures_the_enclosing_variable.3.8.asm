freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='comprehension_captures_the_enclosing_variable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_captures_the_enclosing_variable.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (10)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP

  7          20 LOAD_NAME                1 (emit)
             22 LOAD_NAME                0 (outer)
             24 LOAD_ATTR                2 (__code__)
             26 LOAD_ATTR                3 (co_cellvars)
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               3 (None)
             34 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_captures_the_enclosing_variable.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<listcomp>')
              8 MAKE_FUNCTION            8 (closure)
             10 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               3 (3)
             14 CALL_FUNCTION            1
             16 GET_ITER
             18 CALL_FUNCTION            1
             20 RETURN_VALUE

code <listcomp>(.0) locals=(y) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  3           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                12 (to 18)
              6 STORE_FAST               1 (y)
              8 LOAD_DEREF               0 (x)
             10 LOAD_FAST                1 (y)
             12 BINARY_ADD
             14 LIST_APPEND              2
             16 JUMP_ABSOLUTE            4
        >>   18 RETURN_VALUE
LineTable:
  06000200
