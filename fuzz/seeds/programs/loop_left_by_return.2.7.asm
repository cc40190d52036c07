freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='loop_left_by_return.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "loop_left_by_return.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (read)

 10          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (read)
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               1 (None)
             34 RETURN_VALUE

code outer() locals=(local) cellvars=(a, b) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (local)

  4           9 SETUP_LOOP              68 (to 80)
             12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 LOAD_GLOBAL              0 (token)
             21 CALL_FUNCTION            0
             24 BUILD_LIST               2
             27 GET_ITER
        >>   28 FOR_ITER                48 (to 79)
             31 STORE_DEREF              0 (a)

  5          34 SETUP_LOOP              39 (to 76)
             37 LOAD_GLOBAL              0 (token)
             40 CALL_FUNCTION            0
             43 LOAD_GLOBAL              0 (token)
             46 CALL_FUNCTION            0
             49 BUILD_TUPLE              2
             52 GET_ITER
             53 FOR_ITER                19 (to 75)
             56 STORE_DEREF              1 (b)

  6          59 LOAD_CLOSURE             0 (a)
             62 LOAD_CLOSURE             1 (b)
             65 BUILD_TUPLE              2
             68 LOAD_CONST               1 (<code object <lambda> at 0x..., file "loop_left_by_return.py", line 6>)
             71 MAKE_CLOSURE             0
             74 RETURN_VALUE
        >>   75 POP_BLOCK
        >>   76 JUMP_ABSOLUTE           28
        >>   79 POP_BLOCK
        >>   80 LOAD_CONST               0 (None)
             83 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
