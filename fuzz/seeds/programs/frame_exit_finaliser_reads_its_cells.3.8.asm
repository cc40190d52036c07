freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='frame_exit_finaliser_reads_its_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 11           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP

 12          14 LOAD_NAME                1 (emit)
             16 LOAD_CONST               2 ('after')
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               3 (None)
             24 RETURN_VALUE

code owner() locals=(look, plain, keep) cellvars=(a, captured, z) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 ('a')
              2 STORE_DEREF              0 (a)

  4           4 LOAD_CONST               2 ('z')
              6 STORE_DEREF              2 (z)

  5           8 LOAD_CLOSURE             0 (a)
             10 LOAD_CLOSURE             2 (z)
             12 BUILD_TUPLE              2
             14 LOAD_CONST               3 (<code object <lambda> at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 5>)
             16 LOAD_CONST               4 ('owner.<locals>.<lambda>')
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               0 (look)

  6          22 LOAD_GLOBAL              0 (token)
             24 LOAD_FAST                0 (look)
             26 CALL_FUNCTION            1
             28 STORE_FAST               1 (plain)

  7          30 LOAD_GLOBAL              0 (token)
             32 LOAD_FAST                0 (look)
             34 CALL_FUNCTION            1
             36 STORE_DEREF              1 (captured)

  8          38 LOAD_CLOSURE             1 (captured)
             40 BUILD_TUPLE              1
             42 LOAD_CONST               5 (<code object <lambda> at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 8>)
             44 LOAD_CONST               4 ('owner.<locals>.<lambda>')
             46 MAKE_FUNCTION            8 (closure)
             48 STORE_FAST               2 (keep)
             50 LOAD_CONST               0 (None)
             52 RETURN_VALUE

code <lambda>() freevars=(a, z) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  5           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (a)
              4 LOAD_DEREF               1 (z)
              6 BUILD_TUPLE              2
              8 CALL_FUNCTION            1
             10 RETURN_VALUE

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
  8           0 LOAD_DEREF               0 (captured)
              2 RETURN_VALUE
