freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='loop_left_by_break.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "loop_left_by_break.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (read)

 11          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (read)
             18 CALL_FUNCTION            0
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code outer() locals=(read) cellvars=(item) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 BUILD_TUPLE              3
             14 GET_ITER
        >>   16 FOR_ITER                20 (to 38)
             18 STORE_DEREF              0 (item)

  4          20 LOAD_CLOSURE             0 (item)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               1 (<code object <lambda> at 0x..., file "loop_left_by_break.py", line 4>)
             26 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             28 MAKE_FUNCTION            8 (closure)
             30 STORE_FAST               0 (read)

  5          32 POP_TOP
             34 JUMP_ABSOLUTE           38
             36 JUMP_ABSOLUTE           16

  6     >>   38 LOAD_GLOBAL              1 (emit)
             40 LOAD_CONST               3 ('left')
             42 CALL_FUNCTION            1
             44 POP_TOP

  7          46 LOAD_FAST                0 (read)
             48 RETURN_VALUE

code <lambda>() freevars=(item) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (item)
              2 RETURN_VALUE
