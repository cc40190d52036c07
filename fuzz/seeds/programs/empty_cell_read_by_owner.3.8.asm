freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='empty_cell_read_by_owner.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_read_by_owner.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  9           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(read) cellvars=(x) consts=(0: None, 4: 1) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "empty_cell_read_by_owner.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (read)

  4          12 LOAD_GLOBAL              0 (emit)
             14 LOAD_FAST                0 (read)
             16 LOAD_ATTR                1 (__closure__)
             18 LOAD_CONST               3 (0)
             20 BINARY_SUBSCR
             22 CALL_FUNCTION            1
             24 POP_TOP

  5          26 LOAD_DEREF               0 (x)
             28 RETURN_VALUE
LineTable:
  00010c010e010401

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
