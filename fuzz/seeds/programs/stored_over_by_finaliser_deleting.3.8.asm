freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='stored_over_by_finaliser_deleting.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object clear at 0x..., file "stored_over_by_finaliser_deleting.py", line 2>)
              2 LOAD_CONST               1 ('clear')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (clear)

  8           8 LOAD_CONST               2 (<code object store at 0x..., file "stored_over_by_finaliser_deleting.py", line 8>)
             10 LOAD_CONST               3 ('store')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (store)

 14          16 LOAD_NAME                1 (store)
             18 CALL_FUNCTION            0
             20 POP_TOP

 15          22 LOAD_CONST               4 (None)
             24 STORE_GLOBAL             2 (y)

 18          26 LOAD_CONST               5 (<code object clear_y at 0x..., file "stored_over_by_finaliser_deleting.py", line 18>)
             28 LOAD_CONST               6 ('clear_y')
             30 MAKE_FUNCTION            0
             32 STORE_NAME               3 (clear_y)

 24          34 LOAD_NAME                4 (token)
             36 LOAD_NAME                3 (clear_y)
             38 CALL_FUNCTION            1
             40 STORE_GLOBAL             2 (y)

 25          42 LOAD_NAME                4 (token)
             44 CALL_FUNCTION            0
             46 STORE_GLOBAL             2 (y)
             48 LOAD_CONST               4 (None)
             50 RETURN_VALUE

code clear() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  4           0 DELETE_GLOBAL            0 (x)

  5           2 LOAD_GLOBAL              1 (emit)
              4 LOAD_CONST               1 ('deleted')
              6 CALL_FUNCTION            1
              8 POP_TOP
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE

code store() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=8
 10           0 LOAD_GLOBAL              0 (token)
              2 LOAD_GLOBAL              1 (clear)
              4 CALL_FUNCTION            1
              6 STORE_GLOBAL             2 (x)

 11           8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 STORE_GLOBAL             2 (x)
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE

code clear_y() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=18
 20           0 DELETE_GLOBAL            0 (y)

 21           2 LOAD_GLOBAL              1 (emit)
              4 LOAD_CONST               1 ('deleted again')
              6 CALL_FUNCTION            1
              8 POP_TOP
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE
