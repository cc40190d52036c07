freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='list_index_out_of_range_in_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "list_index_out_of_range_in_closure.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  6           8 LOAD_NAME                0 (owner)
             10 LOAD_CONST               2 (1)
             12 LOAD_CONST               3 (2)
             14 BUILD_LIST               2
             16 CALL_FUNCTION            1
             18 STORE_NAME               1 (get)

  7          20 LOAD_NAME                2 (emit)
             22 LOAD_NAME                1 (get)
             24 LOAD_CONST               4 (0)
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

  8          32 LOAD_NAME                1 (get)
             34 LOAD_CONST               5 (5)
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               6 (None)
             42 RETURN_VALUE

code owner(items) cellvars=(items) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (items)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "list_index_out_of_range_in_closure.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>(i) freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_DEREF               0 (items)
              6 LOAD_FAST                0 (i)
              8 BINARY_SUBSCR
             10 BUILD_TUPLE              2
             12 RETURN_VALUE
