freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='escaped_closures_share_a_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "escaped_closures_share_a_cell.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 UNPACK_SEQUENCE          2
             18 STORE_NAME               1 (functions)
             21 STORE_NAME               2 (other)
             24 LOAD_CONST               1 (None)
             27 RETURN_VALUE

code outer() cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (x)

  4           9 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             18 MAKE_CLOSURE             0
             21 LOAD_CLOSURE             0 (x)
             24 BUILD_TUPLE              1
             27 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             30 MAKE_CLOSURE             0
             33 BUILD_LIST               2
             36 LOAD_CLOSURE             0 (x)
             39 BUILD_TUPLE              1
             42 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             45 MAKE_CLOSURE             0
             48 BUILD_TUPLE              2
             51 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
