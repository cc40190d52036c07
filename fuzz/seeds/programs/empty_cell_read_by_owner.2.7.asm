freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='empty_cell_read_by_owner.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_read_by_owner.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  9           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code owner() locals=(read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "empty_cell_read_by_owner.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               0 (read)

  4          15 LOAD_GLOBAL              0 (emit)
             18 LOAD_FAST                0 (read)
             21 LOAD_ATTR                1 (__closure__)
             24 LOAD_CONST               2 (0)
             27 BINARY_SUBSCR
             28 CALL_FUNCTION            1
             31 POP_TOP

  5          32 LOAD_DEREF               0 (x)
             35 RETURN_VALUE

  6          36 LOAD_CONST               3 (1)
             39 STORE_DEREF              0 (x)

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
