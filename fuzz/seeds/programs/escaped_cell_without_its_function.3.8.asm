freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='escaped_cell_without_its_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "escaped_cell_without_its_function.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (cells)

  8          14 LOAD_NAME                1 (cells)
             16 LOAD_CONST               2 (0)
             18 BINARY_SUBSCR
             20 STORE_NAME               2 (cell)

  9          22 LOAD_NAME                3 (emit)
             24 LOAD_NAME                2 (cell)
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               3 (None)
             32 RETURN_VALUE

code outer() cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (x)

  4           6 LOAD_CLOSURE             0 (x)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_cell_without_its_function.py", line 4>)
             12 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 LOAD_ATTR                1 (__closure__)
             18 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
