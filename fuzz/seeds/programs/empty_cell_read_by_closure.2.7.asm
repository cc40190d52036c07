freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='empty_cell_read_by_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_read_by_closure.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code owner() locals=(reader) cellvars=(x) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object reader at 0x..., file "empty_cell_read_by_closure.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               0 (reader)

  6          15 LOAD_FAST                0 (reader)
             18 CALL_FUNCTION            0
             21 POP_TOP

  7          22 LOAD_CONST               2 (1)
             25 STORE_DEREF              0 (x)
             28 LOAD_CONST               0 (None)
             31 RETURN_VALUE

code reader() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
