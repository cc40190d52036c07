freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='recursion_makes_a_cell_per_call.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object collect_readers at 0x..., file "recursion_makes_a_cell_per_call.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (collect_readers)

  9           9 LOAD_NAME                1 (emit)
             12 BUILD_LIST               0
             15 LOAD_NAME                0 (collect_readers)
             18 LOAD_CONST               1 (4)
             21 BUILD_LIST               0
             24 CALL_FUNCTION            2
             27 GET_ITER
        >>   28 FOR_ITER                15 (to 46)
             31 STORE_NAME               2 (read)
             34 LOAD_NAME                2 (read)
             37 CALL_FUNCTION            0
             40 LIST_APPEND              2
             43 JUMP_ABSOLUTE           28
        >>   46 CALL_FUNCTION            1
             49 POP_TOP
             50 LOAD_CONST               2 (None)
             53 RETURN_VALUE

code collect_readers(n, readers) cellvars=(n) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_DEREF               0 (n)
              3 POP_JUMP_IF_FALSE       48

  4           6 LOAD_FAST                1 (readers)
              9 LOAD_ATTR                0 (append)
             12 LOAD_CLOSURE             0 (n)
             15 BUILD_TUPLE              1
             18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "recursion_makes_a_cell_per_call.py", line 4>)
             21 MAKE_CLOSURE             0
             24 CALL_FUNCTION            1
             27 POP_TOP

  5          28 LOAD_GLOBAL              1 (collect_readers)
             31 LOAD_DEREF               0 (n)
             34 LOAD_CONST               2 (1)
             37 BINARY_SUBTRACT
             38 LOAD_FAST                1 (readers)
             41 CALL_FUNCTION            2
             44 POP_TOP
             45 JUMP_FORWARD             0 (to 48)

  6     >>   48 LOAD_FAST                1 (readers)
             51 RETURN_VALUE

code <lambda>() freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (n)
              3 RETURN_VALUE
