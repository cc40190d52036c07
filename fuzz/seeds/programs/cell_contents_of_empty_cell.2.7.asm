freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='cell_contents_of_empty_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_of_empty_cell.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 LOAD_ATTR                1 (__closure__)
             18 LOAD_CONST               1 (0)
             21 BINARY_SUBSCR
             22 STORE_NAME               2 (cell)

  8          25 LOAD_NAME                3 (emit)
             28 LOAD_NAME                2 (cell)
             31 CALL_FUNCTION            1
             34 POP_TOP

  9          35 LOAD_NAME                2 (cell)
             38 LOAD_ATTR                4 (cell_contents)
             41 POP_TOP
             42 LOAD_CONST               2 (None)
             45 RETURN_VALUE

code outer() cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_of_empty_cell.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

  4          13 LOAD_CONST               2 (1)
             16 STORE_DEREF              0 (x)

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
