freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='store_fast_sets_slot_before_release.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "store_fast_sets_slot_before_release.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  9           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(x) cellvars=(seen) stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_DEREF              0 (seen)

  4           4 LOAD_GLOBAL              0 (token)
              6 LOAD_CLOSURE             0 (seen)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "store_fast_sets_slot_before_release.py", line 4>)
             12 LOAD_CONST               2 ('owner.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 CALL_FUNCTION            1
             18 STORE_FAST               0 (x)

  5          20 LOAD_CONST               3 ('new')
             22 STORE_FAST               0 (x)

  6          24 LOAD_GLOBAL              1 (emit)
             26 LOAD_FAST                0 (x)
             28 LOAD_DEREF               0 (seen)
             30 BUILD_TUPLE              2
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 LOAD_CONST               0 (None)
             38 RETURN_VALUE

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  4           0 LOAD_DEREF               0 (seen)
              2 LOAD_METHOD              0 (append)
              4 LOAD_CONST               1 ('finalised')
              6 CALL_METHOD              1
              8 RETURN_VALUE
