freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cell_is_unhashable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object cell at 0x..., file "cell_is_unhashable.py", line 2>)
              2 LOAD_CONST               1 ('cell')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           8 LOAD_NAME                0 (cell)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 LOAD_CONST               2 (1)
             18 BUILD_MAP                1
             20 POP_TOP
             22 LOAD_CONST               3 (None)
             24 RETURN_VALUE

code cell(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_is_unhashable.py", line 3>)
              6 LOAD_CONST               2 ('cell.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 LOAD_ATTR                0 (__closure__)
             12 LOAD_CONST               3 (0)
             14 BINARY_SUBSCR
             16 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
