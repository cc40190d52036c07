freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='long_integers_in_cells.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "long_integers_in_cells.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (65536)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code outer(n) locals=(grow, turn) cellvars=(n) consts=(0: None) stacksize=5 firstlineno=2
  3           0 LOAD_CLOSURE             0 (n)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "long_integers_in_cells.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (grow)

  4          12 LOAD_GLOBAL              0 (range)
             14 LOAD_CONST               3 (4)
             16 CALL_FUNCTION            1
             18 GET_ITER
        >>   20 FOR_ITER                10 (to 32)
             22 STORE_FAST               2 (turn)

  5          24 LOAD_FAST                1 (grow)
             26 CALL_FUNCTION            0
             28 STORE_DEREF              0 (n)
             30 JUMP_ABSOLUTE           20

  6     >>   32 LOAD_DEREF               0 (n)
             34 LOAD_DEREF               0 (n)
             36 UNARY_NEGATIVE
             38 LOAD_CONST               4 (7)
             40 BINARY_FLOOR_DIVIDE
             42 LOAD_DEREF               0 (n)
             44 LOAD_CONST               5 (1000)
             46 BINARY_MODULO
             48 LOAD_DEREF               0 (n)
             50 LOAD_CONST               6 (0)
             52 COMPARE_OP               4 (>)
             54 BUILD_TUPLE              4
             56 RETURN_VALUE

code <lambda>() freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (n)
              2 LOAD_DEREF               0 (n)
              4 BINARY_MULTIPLY
              6 RETURN_VALUE
