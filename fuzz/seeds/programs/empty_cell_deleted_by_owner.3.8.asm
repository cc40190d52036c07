freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='empty_cell_deleted_by_owner.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_deleted_by_owner.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(read) cellvars=(x) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 STORE_DEREF              0 (x)

  4           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "empty_cell_deleted_by_owner.py", line 4>)
             10 LOAD_CONST               3 ('owner.<locals>.<lambda>')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (read)

  5          16 DELETE_DEREF             0 (x)

  6          18 LOAD_GLOBAL              0 (emit)
             20 LOAD_CONST               4 ('deleted')
             22 CALL_FUNCTION            1
             24 POP_TOP

  7          26 DELETE_DEREF             0 (x)
             28 LOAD_CONST               0 (None)
             30 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
