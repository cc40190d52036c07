freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='store_sets_cell_before_release.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "store_sets_cell_before_release.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 11           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(look) cellvars=(x) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object look at 0x..., file "store_sets_cell_before_release.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.look')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (look)

  6          12 LOAD_GLOBAL              0 (token)
             14 LOAD_FAST                0 (look)
             16 CALL_FUNCTION            1
             18 STORE_DEREF              0 (x)

  7          20 LOAD_CONST               3 ('new')
             22 STORE_DEREF              0 (x)

  8          24 LOAD_GLOBAL              1 (emit)
             26 LOAD_CONST               4 ('after')
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE

code look() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (x)
              4 CALL_FUNCTION            1
              6 POP_TOP
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
