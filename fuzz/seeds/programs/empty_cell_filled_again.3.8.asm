freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='empty_cell_filled_again.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_filled_again.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 18           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (read)
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(read, put) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 STORE_DEREF              0 (x)

  4           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "empty_cell_filled_again.py", line 4>)
             10 LOAD_CONST               3 ('owner.<locals>.<lambda>')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (read)

  6          16 LOAD_CLOSURE             0 (x)
             18 BUILD_TUPLE              1
             20 LOAD_CONST               4 (<code object put at 0x..., file "empty_cell_filled_again.py", line 6>)
             22 LOAD_CONST               5 ('owner.<locals>.put')
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               1 (put)

 10          28 DELETE_DEREF             0 (x)

 11          30 LOAD_GLOBAL              0 (emit)
             32 LOAD_FAST                0 (read)
             34 LOAD_ATTR                1 (__closure__)
             36 LOAD_CONST               6 (0)
             38 BINARY_SUBSCR
             40 CALL_FUNCTION            1
             42 POP_TOP

 12          44 LOAD_FAST                1 (put)
             46 LOAD_CONST               7 (2)
             48 CALL_FUNCTION            1
             50 POP_TOP

 13          52 LOAD_GLOBAL              0 (emit)
             54 LOAD_FAST                0 (read)
             56 CALL_FUNCTION            0
             58 CALL_FUNCTION            1
             60 POP_TOP

 14          62 LOAD_GLOBAL              0 (emit)
             64 LOAD_DEREF               0 (x)
             66 CALL_FUNCTION            1
             68 POP_TOP

 15          70 LOAD_FAST                0 (read)
             72 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE

code put(value) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  8           0 LOAD_FAST                0 (value)
              2 STORE_DEREF              0 (x)
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
