freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='cycle_through_containers_collected.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cycle_through_containers_collected.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 POP_TOP

 12          16 LOAD_NAME                1 (collect)
             19 CALL_FUNCTION            0
             22 POP_TOP

 13          23 LOAD_NAME                2 (emit)
             26 LOAD_CONST               1 ('collected')
             29 CALL_FUNCTION            1
             32 POP_TOP
             33 LOAD_CONST               2 (None)
             36 RETURN_VALUE

code outer() cellvars=(ring, table) stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_DEREF              0 (ring)

  4           6 BUILD_MAP                0
              9 STORE_DEREF              1 (table)

  5          12 LOAD_DEREF               0 (ring)
             15 LOAD_ATTR                0 (append)
             18 LOAD_DEREF               0 (ring)
             21 CALL_FUNCTION            1
             24 POP_TOP

  6          25 LOAD_DEREF               0 (ring)
             28 LOAD_ATTR                0 (append)
             31 LOAD_CLOSURE             0 (ring)
             34 BUILD_TUPLE              1
             37 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_containers_collected.py", line 6>)
             40 MAKE_CLOSURE             0
             43 CALL_FUNCTION            1
             46 POP_TOP

  7          47 LOAD_DEREF               1 (table)
             50 LOAD_DEREF               1 (table)
             53 LOAD_CONST               2 ('self')
             56 STORE_SUBSCR

  8          57 LOAD_CLOSURE             1 (table)
             60 BUILD_TUPLE              1
             63 LOAD_CONST               3 (<code object <lambda> at 0x..., file "cycle_through_containers_collected.py", line 8>)
             66 MAKE_CLOSURE             0
             69 LOAD_DEREF               1 (table)
             72 LOAD_CONST               4 ('of')
             75 STORE_SUBSCR
             76 LOAD_CONST               0 (None)
             79 RETURN_VALUE

code <lambda>() freevars=(ring) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  6           0 LOAD_DEREF               0 (ring)
              3 RETURN_VALUE

code <lambda>() freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
  8           0 LOAD_DEREF               0 (table)
              3 RETURN_VALUE
