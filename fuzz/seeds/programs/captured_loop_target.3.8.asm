freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='captured_loop_target.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_loop_target.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code outer() locals=(readings, read) cellvars=(key, value) consts=(0: None) stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_FAST               0 (readings)

  4           4 LOAD_CLOSURE             0 (key)
              6 LOAD_CLOSURE             1 (value)
              8 BUILD_TUPLE              2
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_loop_target.py", line 4>)
             12 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (read)

  5          18 LOAD_CONST               3 ((('a', 1), ('b', 2)))
             20 GET_ITER
        >>   22 FOR_ITER                20 (to 44)
             24 UNPACK_SEQUENCE          2
             26 STORE_DEREF              0 (key)
             28 STORE_DEREF              1 (value)

  6          30 LOAD_FAST                0 (readings)
             32 LOAD_METHOD              0 (append)
             34 LOAD_FAST                1 (read)
             36 CALL_FUNCTION            0
             38 CALL_METHOD              1
             40 POP_TOP
             42 JUMP_ABSOLUTE           22

  8     >>   44 LOAD_CONST               4 ('exhausted')
             46 STORE_DEREF              1 (value)

  9          48 LOAD_FAST                0 (readings)
             50 LOAD_FAST                1 (read)
             52 CALL_FUNCTION            0
             54 BUILD_TUPLE              2
             56 RETURN_VALUE

code <lambda>() freevars=(key, value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (key)
              2 LOAD_DEREF               1 (value)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
