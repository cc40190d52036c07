freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=2 filename='finaliser_resurrects_through_a_global.py' firstlineno=2
  2           0 BUILD_LIST               0
              3 STORE_NAME               0 (log)

  5           6 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_resurrects_through_a_global.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (owner)

 15          15 LOAD_NAME                1 (owner)
             18 CALL_FUNCTION            0
             21 STORE_NAME               2 (read)

 16          24 LOAD_CONST               1 (None)
             27 STORE_NAME               2 (read)

 17          30 LOAD_NAME                4 (emit)
             33 LOAD_NAME                0 (log)
             36 CALL_FUNCTION            1
             39 POP_TOP
             40 LOAD_CONST               1 (None)
             43 RETURN_VALUE

code owner() locals=(keep) cellvars=(kept, x) consts=(0: None) stacksize=2 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (kept)

  8           9 LOAD_CLOSURE             0 (kept)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object keep at 0x..., file "finaliser_resurrects_through_a_global.py", line 8>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               0 (keep)

 11          24 LOAD_GLOBAL              0 (token)
             27 LOAD_FAST                0 (keep)
             30 CALL_FUNCTION            1
             33 STORE_DEREF              1 (x)

 12          36 LOAD_CLOSURE             1 (x)
             39 BUILD_TUPLE              1
             42 LOAD_CONST               2 (<code object <lambda> at 0x..., file "finaliser_resurrects_through_a_global.py", line 12>)
             45 MAKE_CLOSURE             0
             48 RETURN_VALUE

code keep() freevars=(kept) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=8
  9           0 LOAD_GLOBAL              0 (log)
              3 LOAD_ATTR                1 (append)
              6 LOAD_DEREF               0 (kept)
              9 CALL_FUNCTION            1
             12 POP_TOP
             13 LOAD_CONST               0 (None)
             16 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=12
 12           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
