freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='defaults_share_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "defaults_share_cells.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 16           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (bump)

 17          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (bump)
             18 CALL_FUNCTION            0
             20 CALL_FUNCTION            1
             22 POP_TOP

 18          24 LOAD_NAME                2 (emit)
             26 LOAD_NAME                1 (bump)
             28 LOAD_CONST               2 (5)
             30 CALL_FUNCTION            1
             32 CALL_FUNCTION            1
             34 POP_TOP

 19          36 LOAD_NAME                2 (emit)
             38 LOAD_NAME                1 (bump)
             40 LOAD_ATTR                3 (__defaults__)
             42 LOAD_CONST               3 (1)
             44 BINARY_SUBSCR
             46 LOAD_ATTR                4 (__closure__)
             48 LOAD_CONST               4 (0)
             50 BINARY_SUBSCR
             52 LOAD_NAME                1 (bump)
             54 LOAD_ATTR                4 (__closure__)
             56 LOAD_CONST               4 (0)
             58 BINARY_SUBSCR
             60 COMPARE_OP               8 (is)
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 LOAD_CONST               5 (None)
             68 RETURN_VALUE

code outer() locals=(get, bump) cellvars=(total) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              2 STORE_DEREF              0 (total)

  5           4 LOAD_CLOSURE             0 (total)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object get at 0x..., file "defaults_share_cells.py", line 5>)
             10 LOAD_CONST               3 ('outer.<locals>.get')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (get)

  8          16 LOAD_CONST               4 (1)
             18 LOAD_FAST                0 (get)
             20 BUILD_TUPLE              2
             22 LOAD_CLOSURE             0 (total)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               5 (<code object bump at 0x..., file "defaults_share_cells.py", line 8>)
             28 LOAD_CONST               6 ('outer.<locals>.bump')
             30 MAKE_FUNCTION            9 (defaults, closure)
             32 STORE_FAST               1 (bump)

 13          34 LOAD_FAST                1 (bump)
             36 RETURN_VALUE

code get() freevars=(total) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  6           0 LOAD_DEREF               0 (total)
              2 RETURN_VALUE

code bump(step, read) freevars=(total) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=8
 10           0 LOAD_DEREF               0 (total)
              2 LOAD_FAST                0 (step)
              4 INPLACE_ADD
              6 STORE_DEREF              0 (total)

 11           8 LOAD_FAST                1 (read)
             10 CALL_FUNCTION            0
             12 RETURN_VALUE
