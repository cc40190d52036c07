freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finaliser_runs_while_raising.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "finaliser_runs_while_raising.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (fail)

 13          14 LOAD_NAME                1 (fail)
             16 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code outer() locals=(fail) cellvars=(look, state) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 ('raising')
              2 STORE_DEREF              1 (state)

  4           4 LOAD_CLOSURE             1 (state)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "finaliser_runs_while_raising.py", line 4>)
             10 LOAD_CONST               3 ('outer.<locals>.<lambda>')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_DEREF              0 (look)

  6          16 LOAD_CLOSURE             0 (look)
             18 BUILD_TUPLE              1
             20 LOAD_CONST               4 (<code object fail at 0x..., file "finaliser_runs_while_raising.py", line 6>)
             22 LOAD_CONST               5 ('outer.<locals>.fail')
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               0 (fail)

  9          28 LOAD_FAST                0 (fail)
             30 RETURN_VALUE

code <lambda>() freevars=(state) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (state)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code fail(held) freevars=(look) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_GLOBAL              0 (token)
              2 LOAD_DEREF               0 (look)
              4 CALL_FUNCTION            1
              6 LOAD_FAST                0 (held)
              8 BUILD_TUPLE              2
             10 LOAD_CONST               1 (5)
             12 BINARY_SUBSCR
             14 RETURN_VALUE
