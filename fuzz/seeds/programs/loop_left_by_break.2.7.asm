freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='loop_left_by_break.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "loop_left_by_break.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (read)

 11          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (read)
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               1 (None)
             34 RETURN_VALUE

code outer() locals=(read) cellvars=(item) consts=(0: None) stacksize=3 firstlineno=2
  3           0 SETUP_LOOP              48 (to 51)
              3 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              9 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             15 LOAD_GLOBAL              0 (token)
             18 CALL_FUNCTION            0
             21 BUILD_LIST               3
             24 GET_ITER
        >>   25 FOR_ITER                22 (to 50)
             28 STORE_DEREF              0 (item)

  4          31 LOAD_CLOSURE             0 (item)
             34 BUILD_TUPLE              1
             37 LOAD_CONST               1 (<code object <lambda> at 0x..., file "loop_left_by_break.py", line 4>)
             40 MAKE_CLOSURE             0
             43 STORE_FAST               0 (read)

  5          46 BREAK_LOOP
             47 JUMP_ABSOLUTE           25
        >>   50 POP_BLOCK

  6     >>   51 LOAD_GLOBAL              1 (emit)
             54 LOAD_CONST               2 ('left')
             57 CALL_FUNCTION            1
             60 POP_TOP

  7          61 LOAD_FAST                0 (read)
             64 RETURN_VALUE

code <lambda>() freevars=(item) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (item)
              3 RETURN_VALUE
