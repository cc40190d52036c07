freevars 2.7

code <module> names=(2: None) flags=NOFREE stacksize=3 filename='list_releases_its_items.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "list_releases_its_items.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  8           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (read)

  9          18 LOAD_CONST               5 (None)
             21 STORE_NAME               1 (read)

 10          24 LOAD_NAME                3 (emit)
             27 LOAD_CONST               1 ('list')
             30 CALL_FUNCTION            1
             33 POP_TOP

 11          34 LOAD_NAME                4 (token)
             37 CALL_FUNCTION            0
             40 LOAD_NAME                4 (token)
             43 CALL_FUNCTION            0
             46 BUILD_TUPLE              2
             49 STORE_NAME               5 (pair)

 12          52 DELETE_NAME              5 (pair)

 13          55 LOAD_NAME                3 (emit)
             58 LOAD_CONST               2 ('tuple')
             61 CALL_FUNCTION            1
             64 POP_TOP

 14          65 BUILD_MAP                1
             68 LOAD_NAME                4 (token)
             71 CALL_FUNCTION            0
             74 LOAD_CONST               3 ('key')
             77 STORE_MAP
             78 STORE_NAME               6 (one)

 15          81 LOAD_CONST               5 (None)
             84 STORE_NAME               6 (one)

 16          87 LOAD_NAME                3 (emit)
             90 LOAD_CONST               4 ('dict')
             93 CALL_FUNCTION            1
             96 POP_TOP
             97 LOAD_CONST               5 (None)
            100 RETURN_VALUE

code owner() locals=(read) cellvars=(items) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_GLOBAL              0 (token)
              9 CALL_FUNCTION            0
             12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 BUILD_LIST               3
             21 STORE_DEREF              0 (items)

  4          24 LOAD_CLOSURE             0 (items)
             27 BUILD_TUPLE              1
             30 LOAD_CONST               1 (<code object <lambda> at 0x..., file "list_releases_its_items.py", line 4>)
             33 MAKE_CLOSURE             0
             36 STORE_FAST               0 (read)

  5          39 LOAD_FAST                0 (read)
             42 RETURN_VALUE

code <lambda>() freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (items)
              3 RETURN_VALUE
