freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='empty_cell_deleted_by_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_deleted_by_closure.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (delete)

 13          14 LOAD_NAME                1 (delete)
             16 CALL_FUNCTION            0
             18 POP_TOP

 14          20 LOAD_NAME                2 (emit)
             22 LOAD_CONST               2 ('deleted')
             24 CALL_FUNCTION            1
             26 POP_TOP

 15          28 LOAD_NAME                1 (delete)
             30 CALL_FUNCTION            0
             32 POP_TOP
             34 LOAD_CONST               3 (None)
             36 RETURN_VALUE

code owner() locals=(delete) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 STORE_DEREF              0 (x)

  5           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object delete at 0x..., file "empty_cell_deleted_by_closure.py", line 5>)
             10 LOAD_CONST               3 ('owner.<locals>.delete')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (delete)

  9          16 LOAD_FAST                0 (delete)
             18 RETURN_VALUE

code delete() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  7           0 DELETE_DEREF             0 (x)
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
