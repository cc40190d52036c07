freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='store_sets_cell_before_release.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "store_sets_cell_before_release.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 11           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code owner() locals=(look) cellvars=(x) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object look at 0x..., file "store_sets_cell_before_release.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               0 (look)

  6          15 LOAD_GLOBAL              0 (token)
             18 LOAD_FAST                0 (look)
             21 CALL_FUNCTION            1
             24 STORE_DEREF              0 (x)

  7          27 LOAD_CONST               2 ('new')
             30 STORE_DEREF              0 (x)

  8          33 LOAD_GLOBAL              1 (emit)
             36 LOAD_CONST               3 ('after')
             39 CALL_FUNCTION            1
             42 POP_TOP
             43 LOAD_CONST               0 (None)
             46 RETURN_VALUE

code look() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (x)
              6 CALL_FUNCTION            1
              9 POP_TOP
             10 LOAD_CONST               0 (None)
             13 RETURN_VALUE
