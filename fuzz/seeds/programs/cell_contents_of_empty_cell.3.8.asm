freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cell_contents_of_empty_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_of_empty_cell.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 LOAD_ATTR                1 (__closure__)
             14 LOAD_CONST               2 (0)
             16 BINARY_SUBSCR
             18 STORE_NAME               2 (cell)

  8          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                2 (cell)
             24 CALL_FUNCTION            1
             26 POP_TOP

  9          28 LOAD_NAME                2 (cell)
             30 LOAD_ATTR                4 (cell_contents)
             32 POP_TOP
             34 LOAD_CONST               3 (None)
             36 RETURN_VALUE

code outer() cellvars=(x) consts=(0: None, 3: 1) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_of_empty_cell.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE
LineTable:
  00010c01

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
