freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='del_of_a_list_item.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "del_of_a_list_item.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (drop)

 13          18 LOAD_NAME                1 (drop)
             21 LOAD_CONST               1 (1)
             24 CALL_FUNCTION            1
             27 POP_TOP

 14          28 LOAD_NAME                1 (drop)
             31 LOAD_CONST               2 (0)
             34 CALL_FUNCTION            1
             37 POP_TOP
             38 LOAD_CONST               3 (None)
             41 RETURN_VALUE

code owner() locals=(drop) cellvars=(items) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_GLOBAL              0 (token)
              9 CALL_FUNCTION            0
             12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 BUILD_LIST               3
             21 STORE_DEREF              0 (items)

  5          24 LOAD_CLOSURE             0 (items)
             27 BUILD_TUPLE              1
             30 LOAD_CONST               1 (<code object drop at 0x..., file "del_of_a_list_item.py", line 5>)
             33 MAKE_CLOSURE             0
             36 STORE_FAST               0 (drop)

  9          39 LOAD_FAST                0 (drop)
             42 RETURN_VALUE

code drop(index) freevars=(items) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=5
  6           0 LOAD_DEREF               0 (items)
              3 LOAD_FAST                0 (index)
              6 DELETE_SUBSCR

  7           7 LOAD_GLOBAL              0 (emit)
             10 LOAD_DEREF               0 (items)
             13 CALL_FUNCTION            1
             16 POP_TOP
             17 LOAD_CONST               0 (None)
             20 RETURN_VALUE
