freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='closure_tuple_dies_last_cell_first.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "closure_tuple_dies_last_cell_first.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (f)

  8          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (f)
             18 LOAD_ATTR                3 (__code__)
             20 LOAD_ATTR                4 (co_freevars)
             22 CALL_FUNCTION            1
             24 POP_TOP

  9          26 LOAD_CONST               2 (None)
             28 STORE_NAME               1 (f)

 10          30 LOAD_NAME                2 (emit)
             32 LOAD_CONST               3 ('after')
             34 CALL_FUNCTION            1
             36 POP_TOP
             38 LOAD_CONST               2 (None)
             40 RETURN_VALUE

code owner() cellvars=(a, b, c) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 ROT_THREE
             14 ROT_TWO
             16 STORE_DEREF              0 (a)
             18 STORE_DEREF              1 (b)
             20 STORE_DEREF              2 (c)

  4          22 LOAD_CLOSURE             0 (a)
             24 LOAD_CLOSURE             1 (b)
             26 LOAD_CLOSURE             2 (c)
             28 BUILD_TUPLE              3
             30 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closure_tuple_dies_last_cell_first.py", line 4>)
             32 LOAD_CONST               2 ('owner.<locals>.<lambda>')
             34 MAKE_FUNCTION            8 (closure)
             36 RETURN_VALUE

code <lambda>() freevars=(a, b, c) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  4           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 LOAD_DEREF               2 (c)
              6 BUILD_TUPLE              3
              8 RETURN_VALUE
