freevars 2.7

code <module> names=(2: None) flags=NOFREE stacksize=2 filename='stored_over_by_finaliser_deleting.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object clear at 0x..., file "stored_over_by_finaliser_deleting.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (clear)

  8           9 LOAD_CONST               1 (<code object store at 0x..., file "stored_over_by_finaliser_deleting.py", line 8>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (store)

 14          18 LOAD_NAME                1 (store)
             21 CALL_FUNCTION            0
             24 POP_TOP

 15          25 LOAD_CONST               3 (None)
             28 STORE_GLOBAL             3 (y)

 18          31 LOAD_CONST               2 (<code object clear_y at 0x..., file "stored_over_by_finaliser_deleting.py", line 18>)
             34 MAKE_FUNCTION            0
             37 STORE_NAME               4 (clear_y)

 24          40 LOAD_NAME                5 (token)
             43 LOAD_NAME                4 (clear_y)
             46 CALL_FUNCTION            1
             49 STORE_GLOBAL             3 (y)

 25          52 LOAD_NAME                5 (token)
             55 CALL_FUNCTION            0
             58 STORE_GLOBAL             3 (y)
             61 LOAD_CONST               3 (None)
             64 RETURN_VALUE

code clear() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  4           0 DELETE_GLOBAL            0 (x)

  5           3 LOAD_GLOBAL              1 (emit)
              6 LOAD_CONST               1 ('deleted')
              9 CALL_FUNCTION            1
             12 POP_TOP
             13 LOAD_CONST               0 (None)
             16 RETURN_VALUE

code store() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=8
 10           0 LOAD_GLOBAL              0 (token)
              3 LOAD_GLOBAL              1 (clear)
              6 CALL_FUNCTION            1
              9 STORE_GLOBAL             2 (x)

 11          12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 STORE_GLOBAL             2 (x)
             21 LOAD_CONST               0 (None)
             24 RETURN_VALUE

code clear_y() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=18
 20           0 DELETE_GLOBAL            0 (y)

 21           3 LOAD_GLOBAL              1 (emit)
              6 LOAD_CONST               1 ('deleted again')
              9 CALL_FUNCTION            1
             12 POP_TOP
             13 LOAD_CONST               0 (None)
             16 RETURN_VALUE
