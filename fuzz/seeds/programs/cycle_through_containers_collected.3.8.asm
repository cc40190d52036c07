freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cycle_through_containers_collected.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cycle_through_containers_collected.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 POP_TOP

 12          14 LOAD_NAME                1 (collect)
             16 CALL_FUNCTION            0
             18 POP_TOP

 13          20 LOAD_NAME                2 (emit)
             22 LOAD_CONST               2 ('collected')
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               3 (None)
             30 RETURN_VALUE

code outer() cellvars=(ring, table) stacksize=5 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_DEREF              0 (ring)

  4           4 BUILD_MAP                0
              6 STORE_DEREF              1 (table)

  5           8 LOAD_DEREF               0 (ring)
             10 LOAD_METHOD              0 (append)
             12 LOAD_DEREF               0 (ring)
             14 CALL_METHOD              1
             16 POP_TOP

  6          18 LOAD_DEREF               0 (ring)
             20 LOAD_METHOD              0 (append)
             22 LOAD_CLOSURE             0 (ring)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_containers_collected.py", line 6>)
             28 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             30 MAKE_FUNCTION            8 (closure)
             32 CALL_METHOD              1
             34 POP_TOP

  7          36 LOAD_DEREF               1 (table)
             38 LOAD_DEREF               1 (table)
             40 LOAD_CONST               3 ('self')
             42 STORE_SUBSCR

  8          44 LOAD_CLOSURE             1 (table)
             46 BUILD_TUPLE              1
             48 LOAD_CONST               4 (<code object <lambda> at 0x..., file "cycle_through_containers_collected.py", line 8>)
             50 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             52 MAKE_FUNCTION            8 (closure)
             54 LOAD_DEREF               1 (table)
             56 LOAD_CONST               5 ('of')
             58 STORE_SUBSCR
             60 LOAD_CONST               0 (None)
             62 RETURN_VALUE

code <lambda>() freevars=(ring) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  6           0 LOAD_DEREF               0 (ring)
              2 RETURN_VALUE

code <lambda>() freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
  8           0 LOAD_DEREF               0 (table)
              2 RETURN_VALUE
