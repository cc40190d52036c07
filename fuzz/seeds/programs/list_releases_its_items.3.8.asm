freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='list_releases_its_items.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "list_releases_its_items.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  8           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (read)

  9          14 LOAD_CONST               2 (None)
             16 STORE_NAME               1 (read)

 10          18 LOAD_NAME                2 (emit)
             20 LOAD_CONST               3 ('list')
             22 CALL_FUNCTION            1
             24 POP_TOP

 11          26 LOAD_NAME                3 (token)
             28 CALL_FUNCTION            0
             30 LOAD_NAME                3 (token)
             32 CALL_FUNCTION            0
             34 BUILD_TUPLE              2
             36 STORE_NAME               4 (pair)

 12          38 DELETE_NAME              4 (pair)

 13          40 LOAD_NAME                2 (emit)
             42 LOAD_CONST               4 ('tuple')
             44 CALL_FUNCTION            1
             46 POP_TOP

 14          48 LOAD_CONST               5 ('key')
             50 LOAD_NAME                3 (token)
             52 CALL_FUNCTION            0
             54 BUILD_MAP                1
             56 STORE_NAME               5 (one)

 15          58 LOAD_CONST               2 (None)
             60 STORE_NAME               5 (one)

 16          62 LOAD_NAME                2 (emit)
             64 LOAD_CONST               6 ('dict')
             66 CALL_FUNCTION            1
             68 POP_TOP
             70 LOAD_CONST               2 (None)
             72 RETURN_VALUE

code owner() locals=(read) cellvars=(items) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 BUILD_LIST               3
             14 STORE_DEREF              0 (items)

  4          16 LOAD_CLOSURE             0 (items)
             18 BUILD_TUPLE              1
             20 LOAD_CONST               1 (<code object <lambda> at 0x..., file "list_releases_its_items.py", line 4>)
             22 LOAD_CONST               2 ('owner.<locals>.<lambda>')
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               0 (read)

  5          28 LOAD_FAST                0 (read)
             30 RETURN_VALUE

code <lambda>() freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (items)
              2 RETURN_VALUE
