freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='del_of_a_list_item.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "del_of_a_list_item.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (drop)

 13          14 LOAD_NAME                1 (drop)
             16 LOAD_CONST               2 (1)
             18 CALL_FUNCTION            1
             20 POP_TOP

 14          22 LOAD_NAME                1 (drop)
             24 LOAD_CONST               3 (0)
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               4 (None)
             32 RETURN_VALUE

code owner() locals=(drop) cellvars=(items) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 BUILD_LIST               3
             14 STORE_DEREF              0 (items)

  5          16 LOAD_CLOSURE             0 (items)
             18 BUILD_TUPLE              1
             20 LOAD_CONST               1 (<code object drop at 0x..., file "del_of_a_list_item.py", line 5>)
             22 LOAD_CONST               2 ('owner.<locals>.drop')
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               0 (drop)

  9          28 LOAD_FAST                0 (drop)
             30 RETURN_VALUE

code drop(index) freevars=(items) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=5
  6           0 LOAD_DEREF               0 (items)
              2 LOAD_FAST                0 (index)
              4 DELETE_SUBSCR

  7           6 LOAD_GLOBAL              0 (emit)
              8 LOAD_DEREF               0 (items)
             10 CALL_FUNCTION            1
             12 POP_TOP
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE
