freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='frame_exit_finaliser_reads_its_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 11           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP

 12          16 LOAD_NAME                1 (emit)
             19 LOAD_CONST               1 ('after')
             22 CALL_FUNCTION            1
             25 POP_TOP
             26 LOAD_CONST               2 (None)
             29 RETURN_VALUE

code owner() locals=(look, plain, keep) cellvars=(a, captured, z) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 ('a')
              3 STORE_DEREF              0 (a)

  4           6 LOAD_CONST               2 ('z')
              9 STORE_DEREF              2 (z)

  5          12 LOAD_CLOSURE             0 (a)
             15 LOAD_CLOSURE             2 (z)
             18 BUILD_TUPLE              2
             21 LOAD_CONST               3 (<code object <lambda> at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 5>)
             24 MAKE_CLOSURE             0
             27 STORE_FAST               0 (look)

  6          30 LOAD_GLOBAL              0 (token)
             33 LOAD_FAST                0 (look)
             36 CALL_FUNCTION            1
             39 STORE_FAST               1 (plain)

  7          42 LOAD_GLOBAL              0 (token)
             45 LOAD_FAST                0 (look)
             48 CALL_FUNCTION            1
             51 STORE_DEREF              1 (captured)

  8          54 LOAD_CLOSURE             1 (captured)
             57 BUILD_TUPLE              1
             60 LOAD_CONST               4 (<code object <lambda> at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 8>)
             63 MAKE_CLOSURE             0
             66 STORE_FAST               2 (keep)
             69 LOAD_CONST               0 (None)
             72 RETURN_VALUE

code <lambda>() freevars=(a, z) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  5           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (z)
              9 BUILD_TUPLE              2
             12 CALL_FUNCTION            1
             15 RETURN_VALUE

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
  8           0 LOAD_DEREF               0 (captured)
              3 RETURN_VALUE
