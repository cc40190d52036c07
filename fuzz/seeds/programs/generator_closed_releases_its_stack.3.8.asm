freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='generator_closed_releases_its_stack.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object stacked at 0x..., file "generator_closed_releases_its_stack.py", line 2>)
              2 LOAD_CONST               1 ('stacked')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (stacked)

  8           8 LOAD_NAME                0 (stacked)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (g)

  9          18 LOAD_NAME                3 (next)
             20 LOAD_NAME                2 (g)
             22 CALL_FUNCTION            1
             24 POP_TOP

 10          26 LOAD_NAME                4 (emit)
             28 LOAD_CONST               2 ('begun')
             30 CALL_FUNCTION            1
             32 POP_TOP

 11          34 LOAD_NAME                2 (g)
             36 LOAD_METHOD              5 (close)
             38 CALL_METHOD              0
             40 POP_TOP

 12          42 LOAD_NAME                4 (emit)
             44 LOAD_CONST               3 ('closed')
             46 CALL_FUNCTION            1
             48 POP_TOP

 13          50 LOAD_NAME                0 (stacked)
             52 LOAD_NAME                1 (token)
             54 CALL_FUNCTION            0
             56 CALL_FUNCTION            1
             58 STORE_NAME               2 (g)

 14          60 LOAD_NAME                2 (g)
             62 LOAD_METHOD              5 (close)
             64 CALL_METHOD              0
             66 POP_TOP

 15          68 LOAD_NAME                4 (emit)
             70 LOAD_CONST               4 ('closed before its start')
             72 CALL_FUNCTION            1
             74 POP_TOP
             76 LOAD_CONST               5 (None)
             78 RETURN_VALUE

code stacked(argument) locals=(local, keep) cellvars=(argument) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               1 (local)

  4           6 LOAD_CLOSURE             0 (argument)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "generator_closed_releases_its_stack.py", line 4>)
             12 LOAD_CONST               2 ('stacked.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               2 (keep)

  5          18 LOAD_GLOBAL              0 (token)
             20 CALL_FUNCTION            0
             22 LOAD_GLOBAL              0 (token)
             24 CALL_FUNCTION            0
             26 LOAD_CONST               0 (None)
             28 YIELD_VALUE
             30 BUILD_LIST               3
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE

code <lambda>() freevars=(argument) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (argument)
              2 RETURN_VALUE
