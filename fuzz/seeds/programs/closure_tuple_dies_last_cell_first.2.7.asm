freevars 2.7

code <module> names=(5: None) flags=NOFREE stacksize=2 filename='closure_tuple_dies_last_cell_first.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "closure_tuple_dies_last_cell_first.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (f)

  8          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (f)
             24 LOAD_ATTR                3 (__code__)
             27 LOAD_ATTR                4 (co_freevars)
             30 CALL_FUNCTION            1
             33 POP_TOP

  9          34 LOAD_CONST               2 (None)
             37 STORE_NAME               1 (f)

 10          40 LOAD_NAME                2 (emit)
             43 LOAD_CONST               1 ('after')
             46 CALL_FUNCTION            1
             49 POP_TOP
             50 LOAD_CONST               2 (None)
             53 RETURN_VALUE

code owner() cellvars=(a, b, c) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_GLOBAL              0 (token)
              9 CALL_FUNCTION            0
             12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 ROT_THREE
             19 ROT_TWO
             20 STORE_DEREF              0 (a)
             23 STORE_DEREF              1 (b)
             26 STORE_DEREF              2 (c)

  4          29 LOAD_CLOSURE             0 (a)
             32 LOAD_CLOSURE             1 (b)
             35 LOAD_CLOSURE             2 (c)
             38 BUILD_TUPLE              3
             41 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closure_tuple_dies_last_cell_first.py", line 4>)
             44 MAKE_CLOSURE             0
             47 RETURN_VALUE

code <lambda>() freevars=(a, b, c) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  4           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 LOAD_DEREF               2 (c)
              9 BUILD_TUPLE              3
             12 RETURN_VALUE
