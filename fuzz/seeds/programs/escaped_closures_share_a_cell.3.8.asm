freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='escaped_closures_share_a_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "escaped_closures_share_a_cell.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 UNPACK_SEQUENCE          2
             14 STORE_NAME               1 (functions)
             16 STORE_NAME               2 (other)
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code outer() cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (x)

  4           6 LOAD_CLOSURE             0 (x)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             12 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 LOAD_CLOSURE             0 (x)
             18 BUILD_TUPLE              1
             20 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             22 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             24 MAKE_FUNCTION            8 (closure)
             26 BUILD_LIST               2
             28 LOAD_CLOSURE             0 (x)
             30 BUILD_TUPLE              1
             32 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             34 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             36 MAKE_FUNCTION            8 (closure)
             38 BUILD_TUPLE              2
             40 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
