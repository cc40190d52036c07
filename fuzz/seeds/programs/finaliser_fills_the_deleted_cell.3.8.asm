freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finaliser_fills_the_deleted_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_fills_the_deleted_cell.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code owner() locals=(fill) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object fill at 0x..., file "finaliser_fills_the_deleted_cell.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.fill')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (fill)

  7          12 LOAD_GLOBAL              0 (token)
             14 LOAD_FAST                0 (fill)
             16 CALL_FUNCTION            1
             18 STORE_DEREF              0 (x)

  8          20 DELETE_DEREF             0 (x)

  9          22 LOAD_DEREF               0 (x)
             24 RETURN_VALUE

code fill() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  5           0 LOAD_CONST               1 ('filled')
              2 STORE_DEREF              0 (x)
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
