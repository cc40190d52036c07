freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='finaliser_runs_while_raising.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "finaliser_runs_while_raising.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (fail)

 13          18 LOAD_NAME                1 (fail)
             21 LOAD_NAME                2 (token)
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               1 (None)
             34 RETURN_VALUE

code outer() locals=(fail) cellvars=(look, state) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 ('raising')
              3 STORE_DEREF              1 (state)

  4           6 LOAD_CLOSURE             1 (state)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "finaliser_runs_while_raising.py", line 4>)
             15 MAKE_CLOSURE             0
             18 STORE_DEREF              0 (look)

  6          21 LOAD_CLOSURE             0 (look)
             24 BUILD_TUPLE              1
             27 LOAD_CONST               3 (<code object fail at 0x..., file "finaliser_runs_while_raising.py", line 6>)
             30 MAKE_CLOSURE             0
             33 STORE_FAST               0 (fail)

  9          36 LOAD_FAST                0 (fail)
             39 RETURN_VALUE

code <lambda>() freevars=(state) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (state)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code fail(held) freevars=(look) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_GLOBAL              0 (token)
              3 LOAD_DEREF               0 (look)
              6 CALL_FUNCTION            1
              9 LOAD_FAST                0 (held)
             12 BUILD_TUPLE              2
             15 LOAD_CONST               1 (5)
             18 BINARY_SUBSCR
             19 RETURN_VALUE
