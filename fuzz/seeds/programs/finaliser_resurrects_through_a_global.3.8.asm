freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finaliser_resurrects_through_a_global.py' firstlineno=2
  2           0 BUILD_LIST               0
              2 STORE_NAME               0 (log)

  5           4 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_resurrects_through_a_global.py", line 5>)
              6 LOAD_CONST               1 ('owner')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (owner)

 15          12 LOAD_NAME                1 (owner)
             14 CALL_FUNCTION            0
             16 STORE_NAME               2 (read)

 16          18 LOAD_CONST               2 (None)
             20 STORE_NAME               2 (read)

 17          22 LOAD_NAME                3 (emit)
             24 LOAD_NAME                0 (log)
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE

code owner() locals=(keep) cellvars=(kept, x) consts=(0: None) stacksize=3 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (kept)

  8           6 LOAD_CLOSURE             0 (kept)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object keep at 0x..., file "finaliser_resurrects_through_a_global.py", line 8>)
             12 LOAD_CONST               2 ('owner.<locals>.keep')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (keep)

 11          18 LOAD_GLOBAL              0 (token)
             20 LOAD_FAST                0 (keep)
             22 CALL_FUNCTION            1
             24 STORE_DEREF              1 (x)

 12          26 LOAD_CLOSURE             1 (x)
             28 BUILD_TUPLE              1
             30 LOAD_CONST               3 (<code object <lambda> at 0x..., file "finaliser_resurrects_through_a_global.py", line 12>)
             32 LOAD_CONST               4 ('owner.<locals>.<lambda>')
             34 MAKE_FUNCTION            8 (closure)
             36 RETURN_VALUE

code keep() freevars=(kept) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=8
  9           0 LOAD_GLOBAL              0 (log)
              2 LOAD_METHOD              1 (append)
              4 LOAD_DEREF               0 (kept)
              6 CALL_METHOD              1
              8 POP_TOP
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=12
 12           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
