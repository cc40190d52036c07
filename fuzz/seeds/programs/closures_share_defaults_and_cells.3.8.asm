freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='closures_share_defaults_and_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "closures_share_defaults_and_cells.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (inner)

 11          14 LOAD_NAME                1 (inner)
             16 CALL_FUNCTION            0
             18 STORE_NAME               2 (first)

 12          20 LOAD_NAME                1 (inner)
             22 CALL_FUNCTION            0
             24 STORE_NAME               3 (second)

 13          26 LOAD_NAME                4 (emit)
             28 LOAD_NAME                2 (first)
             30 CALL_FUNCTION            0
             32 LOAD_NAME                3 (second)
             34 CALL_FUNCTION            0
             36 COMPARE_OP               8 (is)
             38 CALL_FUNCTION            1
             40 POP_TOP

 14          42 LOAD_NAME                4 (emit)
             44 LOAD_NAME                2 (first)
             46 LOAD_ATTR                5 (__closure__)
             48 LOAD_CONST               2 (0)
             50 BINARY_SUBSCR
             52 LOAD_NAME                3 (second)
             54 LOAD_ATTR                5 (__closure__)
             56 LOAD_CONST               2 (0)
             58 BINARY_SUBSCR
             60 COMPARE_OP               8 (is)
             62 CALL_FUNCTION            1
             64 POP_TOP

 15          66 LOAD_NAME                4 (emit)
             68 LOAD_NAME                3 (second)
             70 CALL_FUNCTION            0
             72 CALL_FUNCTION            1
             74 POP_TOP
             76 LOAD_CONST               3 (None)
             78 RETURN_VALUE

code outer() locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "closures_share_defaults_and_cells.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            1 (defaults)
             10 STORE_FAST               0 (inner)

  7          12 LOAD_FAST                0 (inner)
             14 RETURN_VALUE

code inner(seen) cellvars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  4           0 LOAD_DEREF               0 (seen)
              2 LOAD_METHOD              0 (append)
              4 LOAD_GLOBAL              1 (len)
              6 LOAD_DEREF               0 (seen)
              8 CALL_FUNCTION            1
             10 CALL_METHOD              1
             12 POP_TOP

  5          14 LOAD_CLOSURE             0 (seen)
             16 BUILD_TUPLE              1
             18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closures_share_defaults_and_cells.py", line 5>)
             20 LOAD_CONST               2 ('outer.<locals>.inner.<locals>.<lambda>')
             22 MAKE_FUNCTION            8 (closure)
             24 RETURN_VALUE

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (seen)
              2 RETURN_VALUE
