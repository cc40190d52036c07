freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='store_fast_sets_slot_before_release.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "store_fast_sets_slot_before_release.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  9           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code owner() locals=(x) cellvars=(seen) stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_DEREF              0 (seen)

  4           6 LOAD_GLOBAL              0 (token)
              9 LOAD_CLOSURE             0 (seen)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "store_fast_sets_slot_before_release.py", line 4>)
             18 MAKE_CLOSURE             0
             21 CALL_FUNCTION            1
             24 STORE_FAST               0 (x)

  5          27 LOAD_CONST               2 ('new')
             30 STORE_FAST               0 (x)

  6          33 LOAD_GLOBAL              1 (emit)
             36 LOAD_FAST                0 (x)
             39 LOAD_DEREF               0 (seen)
             42 BUILD_TUPLE              2
             45 CALL_FUNCTION            1
             48 POP_TOP
             49 LOAD_CONST               0 (None)
             52 RETURN_VALUE

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (seen)
              3 LOAD_ATTR                0 (append)
              6 LOAD_CONST               1 ('finalised')
              9 CALL_FUNCTION            1
             12 RETURN_VALUE
