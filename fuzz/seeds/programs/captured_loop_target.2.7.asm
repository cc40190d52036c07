freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='captured_loop_target.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_loop_target.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 POP_TOP
             22 LOAD_CONST               1 (None)
             25 RETURN_VALUE

code outer() locals=(readings, read) cellvars=(key, value) consts=(0: None, 2: 'a', 3: 1, 4: 'b', 5: 2) stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (readings)

  4           6 LOAD_CLOSURE             0 (key)
              9 LOAD_CLOSURE             1 (value)
             12 BUILD_TUPLE              2
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_loop_target.py", line 4>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               1 (read)

  5          24 SETUP_LOOP              48 (to 75)
             27 LOAD_CONST               7 (('a', 1))
             30 LOAD_CONST               8 (('b', 2))
             33 BUILD_LIST               2
             36 GET_ITER
        >>   37 FOR_ITER                28 (to 68)
             40 UNPACK_SEQUENCE          2
             43 STORE_DEREF              0 (key)
             46 STORE_DEREF              1 (value)

  6          49 LOAD_FAST                0 (readings)
             52 LOAD_ATTR                0 (append)
             55 LOAD_FAST                1 (read)
             58 CALL_FUNCTION            0
             61 CALL_FUNCTION            1
             64 POP_TOP
             65 JUMP_ABSOLUTE           37
        >>   68 POP_BLOCK

  8          69 LOAD_CONST               6 ('exhausted')
             72 STORE_DEREF              1 (value)

  9     >>   75 LOAD_FAST                0 (readings)
             78 LOAD_FAST                1 (read)
             81 CALL_FUNCTION            0
             84 BUILD_TUPLE              2
             87 RETURN_VALUE

code <lambda>() freevars=(key, value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (key)
              3 LOAD_DEREF               1 (value)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
