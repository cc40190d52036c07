freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='long_integers_in_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "long_integers_in_cells.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (65536)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code outer(n) locals=(grow, turn) cellvars=(n) consts=(0: None) stacksize=5 firstlineno=2
  3           0 LOAD_CLOSURE             0 (n)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "long_integers_in_cells.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (grow)

  4          15 SETUP_LOOP              29 (to 47)
             18 LOAD_GLOBAL              0 (range)
             21 LOAD_CONST               2 (4)
             24 CALL_FUNCTION            1
             27 GET_ITER
        >>   28 FOR_ITER                15 (to 46)
             31 STORE_FAST               2 (turn)

  5          34 LOAD_FAST                1 (grow)
             37 CALL_FUNCTION            0
             40 STORE_DEREF              0 (n)
             43 JUMP_ABSOLUTE           28
        >>   46 POP_BLOCK

  6     >>   47 LOAD_DEREF               0 (n)
             50 LOAD_DEREF               0 (n)
             53 UNARY_NEGATIVE
             54 LOAD_CONST               3 (7)
             57 BINARY_FLOOR_DIVIDE
             58 LOAD_DEREF               0 (n)
             61 LOAD_CONST               4 (1000)
             64 BINARY_MODULO
             65 LOAD_DEREF               0 (n)
             68 LOAD_CONST               5 (0)
             71 COMPARE_OP               4 (>)
             74 BUILD_TUPLE              4
             77 RETURN_VALUE

code <lambda>() freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (n)
              3 LOAD_DEREF               0 (n)
              6 BINARY_MULTIPLY
              7 RETURN_VALUE
