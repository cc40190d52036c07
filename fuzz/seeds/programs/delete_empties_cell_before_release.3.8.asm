freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='delete_empties_cell_before_release.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "delete_empties_cell_before_release.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 13           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() cellvars=(look, x) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (look)
              2 LOAD_CLOSURE             1 (x)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object look at 0x..., file "delete_empties_cell_before_release.py", line 3>)
              8 LOAD_CONST               2 ('owner.<locals>.look')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (look)

  8          14 LOAD_GLOBAL              0 (token)
             16 LOAD_DEREF               0 (look)
             18 CALL_FUNCTION            1
             20 STORE_DEREF              1 (x)

  9          22 DELETE_DEREF             1 (x)

 10          24 LOAD_GLOBAL              1 (emit)
             26 LOAD_CONST               3 ('after')
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE

code look() freevars=(look, x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (look)
              4 LOAD_ATTR                1 (__closure__)
              6 LOAD_CONST               1 (1)
              8 BINARY_SUBSCR
             10 CALL_FUNCTION            1
             12 POP_TOP

  5          14 LOAD_GLOBAL              0 (emit)
             16 LOAD_DEREF               1 (x)
             18 CALL_FUNCTION            1
             20 POP_TOP

  6          22 LOAD_GLOBAL              0 (emit)
             24 LOAD_CONST               2 ('not reached')
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               0 (None)
             32 RETURN_VALUE
