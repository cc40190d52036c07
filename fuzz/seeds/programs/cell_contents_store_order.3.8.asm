freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cell_contents_store_order.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_store_order.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code outer() locals=(look) cellvars=(cell, x) stacksize=3 firstlineno=3
  4           0 LOAD_CONST               1 (0)
              2 STORE_DEREF              1 (x)

  5           4 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "cell_contents_store_order.py", line 5>)
             10 LOAD_CONST               3 ('outer.<locals>.<lambda>')
             12 MAKE_FUNCTION            8 (closure)
             14 LOAD_ATTR                0 (__closure__)
             16 LOAD_CONST               1 (0)
             18 BINARY_SUBSCR
             20 STORE_DEREF              0 (cell)

  6          22 LOAD_CLOSURE             0 (cell)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               4 (<code object <lambda> at 0x..., file "cell_contents_store_order.py", line 6>)
             28 LOAD_CONST               3 ('outer.<locals>.<lambda>')
             30 MAKE_FUNCTION            8 (closure)
             32 STORE_FAST               0 (look)

  7          34 LOAD_GLOBAL              1 (token)
             36 LOAD_FAST                0 (look)
             38 CALL_FUNCTION            1
             40 LOAD_DEREF               0 (cell)
             42 STORE_ATTR               2 (cell_contents)

  8          44 LOAD_CONST               5 ('set')
             46 LOAD_DEREF               0 (cell)
             48 STORE_ATTR               2 (cell_contents)

  9          50 LOAD_GLOBAL              1 (token)
             52 LOAD_FAST                0 (look)
             54 CALL_FUNCTION            1
             56 LOAD_DEREF               0 (cell)
             58 STORE_ATTR               2 (cell_contents)

 10          60 LOAD_DEREF               0 (cell)
             62 DELETE_ATTR              2 (cell_contents)
             64 LOAD_CONST               0 (None)
             66 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE

code <lambda>() freevars=(cell) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (cell)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
