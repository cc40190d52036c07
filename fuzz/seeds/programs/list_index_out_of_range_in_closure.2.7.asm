freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='list_index_out_of_range_in_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "list_index_out_of_range_in_closure.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  6           9 LOAD_NAME                0 (owner)
             12 LOAD_CONST               1 (1)
             15 LOAD_CONST               2 (2)
             18 BUILD_LIST               2
             21 CALL_FUNCTION            1
             24 STORE_NAME               1 (get)

  7          27 LOAD_NAME                2 (emit)
             30 LOAD_NAME                1 (get)
             33 LOAD_CONST               3 (0)
             36 CALL_FUNCTION            1
             39 CALL_FUNCTION            1
             42 POP_TOP

  8          43 LOAD_NAME                1 (get)
             46 LOAD_CONST               4 (5)
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               5 (None)
             56 RETURN_VALUE

code owner(items) cellvars=(items) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (items)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "list_index_out_of_range_in_closure.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>(i) freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_DEREF               0 (items)
              9 LOAD_FAST                0 (i)
             12 BINARY_SUBSCR
             13 BUILD_TUPLE              2
             16 RETURN_VALUE
