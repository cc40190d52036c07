freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='generator_makes_its_cells_at_the_call.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object makes at 0x..., file "generator_makes_its_cells_at_the_call.py", line 2>)
              2 LOAD_CONST               1 ('makes')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (makes)

  9           8 LOAD_NAME                0 (makes)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (g)

 10          18 LOAD_NAME                3 (emit)
             20 LOAD_CONST               2 ('made')
             22 CALL_FUNCTION            1
             24 POP_TOP

 11          26 LOAD_NAME                2 (g)
             28 LOAD_METHOD              4 (send)
             30 LOAD_CONST               3 (None)
             32 CALL_METHOD              1
             34 STORE_NAME               5 (read)

 12          36 LOAD_NAME                2 (g)
             38 LOAD_METHOD              6 (close)
             40 CALL_METHOD              0
             42 POP_TOP

 13          44 LOAD_NAME                3 (emit)
             46 LOAD_CONST               4 ('closed')
             48 CALL_FUNCTION            1
             50 POP_TOP

 14          52 LOAD_CONST               3 (None)
             54 STORE_NAME               5 (read)

 15          56 LOAD_NAME                3 (emit)
             58 LOAD_CONST               5 ('dropped')
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               3 (None)
             66 RETURN_VALUE

code makes(value) locals=(read) cellvars=(value) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (value)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object read at 0x..., file "generator_makes_its_cells_at_the_call.py", line 3>)
              6 LOAD_CONST               2 ('makes.<locals>.read')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (read)

  6          12 LOAD_FAST                1 (read)
             14 YIELD_VALUE
             16 POP_TOP
             18 LOAD_CONST               0 (None)
             20 RETURN_VALUE

code read() freevars=(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (value)
              2 RETURN_VALUE
