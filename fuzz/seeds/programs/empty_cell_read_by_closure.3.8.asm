freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='empty_cell_read_by_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_read_by_closure.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(reader) cellvars=(x) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object reader at 0x..., file "empty_cell_read_by_closure.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.reader')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (reader)

  6          12 LOAD_FAST                0 (reader)
             14 CALL_FUNCTION            0
             16 POP_TOP

  7          18 LOAD_CONST               3 (1)
             20 STORE_DEREF              0 (x)
             22 LOAD_CONST               0 (None)
             24 RETURN_VALUE

code reader() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
