freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='escaped_cell_without_its_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "escaped_cell_without_its_function.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (cells)

  8          18 LOAD_NAME                1 (cells)
             21 LOAD_CONST               1 (0)
             24 BINARY_SUBSCR
             25 STORE_NAME               2 (cell)

  9          28 LOAD_NAME                3 (emit)
             31 LOAD_NAME                2 (cell)
             34 CALL_FUNCTION            1
             37 POP_TOP
             38 LOAD_CONST               2 (None)
             41 RETURN_VALUE

code outer() cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (x)

  4           9 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_cell_without_its_function.py", line 4>)
             18 MAKE_CLOSURE             0
             21 LOAD_ATTR                1 (__closure__)
             24 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
