freevars 2.7

code <module> names=(5: None) flags=NOFREE stacksize=2 filename='generator_makes_its_cells_at_the_call.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object makes at 0x..., file "generator_makes_its_cells_at_the_call.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (makes)

  9           9 LOAD_NAME                0 (makes)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (g)

 10          24 LOAD_NAME                3 (emit)
             27 LOAD_CONST               1 ('made')
             30 CALL_FUNCTION            1
             33 POP_TOP

 11          34 LOAD_NAME                2 (g)
             37 LOAD_ATTR                4 (send)
             40 LOAD_CONST               4 (None)
             43 CALL_FUNCTION            1
             46 STORE_NAME               6 (read)

 12          49 LOAD_NAME                2 (g)
             52 LOAD_ATTR                7 (close)
             55 CALL_FUNCTION            0
             58 POP_TOP

 13          59 LOAD_NAME                3 (emit)
             62 LOAD_CONST               2 ('closed')
             65 CALL_FUNCTION            1
             68 POP_TOP

 14          69 LOAD_CONST               4 (None)
             72 STORE_NAME               6 (read)

 15          75 LOAD_NAME                3 (emit)
             78 LOAD_CONST               3 ('dropped')
             81 CALL_FUNCTION            1
             84 POP_TOP
             85 LOAD_CONST               4 (None)
             88 RETURN_VALUE

code makes(value) locals=(read) cellvars=(value) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (value)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object read at 0x..., file "generator_makes_its_cells_at_the_call.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (read)

  6          15 LOAD_FAST                1 (read)
             18 YIELD_VALUE
             19 POP_TOP
             20 LOAD_CONST               0 (None)
             23 RETURN_VALUE

code read() freevars=(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (value)
              3 RETURN_VALUE
