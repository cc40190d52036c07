freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='cell_has_no_other_attributes.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object cell at 0x..., file "cell_has_no_other_attributes.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           9 LOAD_CONST               1 ('x')
             12 LOAD_NAME                0 (cell)
             15 LOAD_CONST               2 (1)
             18 CALL_FUNCTION            1
             21 STORE_ATTR               1 (name)
             24 LOAD_CONST               3 (None)
             27 RETURN_VALUE

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_has_no_other_attributes.py", line 3>)
              9 MAKE_CLOSURE             0
             12 LOAD_ATTR                0 (__closure__)
             15 LOAD_CONST               2 (0)
             18 BINARY_SUBSCR
             19 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
