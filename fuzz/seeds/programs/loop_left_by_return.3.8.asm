freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='loop_left_by_return.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "loop_left_by_return.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (read)

 10          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (read)
             18 CALL_FUNCTION            0
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code outer() locals=(local) cellvars=(a, b) stacksize=5 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (local)

  4           6 LOAD_GLOBAL              0 (token)
              8 CALL_FUNCTION            0
             10 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             14 BUILD_TUPLE              2
             16 GET_ITER
        >>   18 FOR_ITER                42 (to 62)
             20 STORE_DEREF              0 (a)

  5          22 LOAD_GLOBAL              0 (token)
             24 CALL_FUNCTION            0
             26 LOAD_GLOBAL              0 (token)
             28 CALL_FUNCTION            0
             30 BUILD_TUPLE              2
             32 GET_ITER
             34 FOR_ITER                24 (to 60)
             36 STORE_DEREF              1 (b)

  6          38 LOAD_CLOSURE             0 (a)
             40 LOAD_CLOSURE             1 (b)
             42 BUILD_TUPLE              2
             44 LOAD_CONST               1 (<code object <lambda> at 0x..., file "loop_left_by_return.py", line 6>)
             46 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             48 MAKE_FUNCTION            8 (closure)
             50 ROT_TWO
             52 POP_TOP
             54 ROT_TWO
             56 POP_TOP
             58 RETURN_VALUE
        >>   60 JUMP_ABSOLUTE           18
        >>   62 LOAD_CONST               0 (None)
             64 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
