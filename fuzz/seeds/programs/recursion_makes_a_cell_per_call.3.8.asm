freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='recursion_makes_a_cell_per_call.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object collect_readers at 0x..., file "recursion_makes_a_cell_per_call.py", line 2>)
              2 LOAD_CONST               1 ('collect_readers')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (collect_readers)

  9           8 LOAD_NAME                1 (emit)
             10 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "recursion_makes_a_cell_per_call.py", line 9>)
             12 LOAD_CONST               3 ('<listcomp>')
             14 MAKE_FUNCTION            0
             16 LOAD_NAME                0 (collect_readers)
             18 LOAD_CONST               4 (4)
             20 BUILD_LIST               0
             22 CALL_FUNCTION            2
             24 GET_ITER
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               5 (None)
             34 RETURN_VALUE

code collect_readers(n, readers) cellvars=(n) consts=(0: None) stacksize=5 firstlineno=2
  3           0 LOAD_DEREF               0 (n)
              2 POP_JUMP_IF_FALSE       36

  4           4 LOAD_FAST                1 (readers)
              6 LOAD_METHOD              0 (append)
              8 LOAD_CLOSURE             0 (n)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "recursion_makes_a_cell_per_call.py", line 4>)
             14 LOAD_CONST               2 ('collect_readers.<locals>.<lambda>')
             16 MAKE_FUNCTION            8 (closure)
             18 CALL_METHOD              1
             20 POP_TOP

  5          22 LOAD_GLOBAL              1 (collect_readers)
             24 LOAD_DEREF               0 (n)
             26 LOAD_CONST               3 (1)
             28 BINARY_SUBTRACT
             30 LOAD_FAST                1 (readers)
             32 CALL_FUNCTION            2
             34 POP_TOP

  6     >>   36 LOAD_FAST                1 (readers)
             38 RETURN_VALUE

code <lambda>() freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (n)
              2 RETURN_VALUE

code <listcomp>(.0) locals=(read) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=9
  9           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                10 (to 16)
              6 STORE_FAST               1 (read)
              8 LOAD_FAST                1 (read)
             10 CALL_FUNCTION            0
             12 LIST_APPEND              2
             14 JUMP_ABSOLUTE            4
        >>   16 RETURN_VALUE
LineTable:
  06000200
