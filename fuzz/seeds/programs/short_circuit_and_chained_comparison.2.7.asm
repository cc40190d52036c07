freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='short_circuit_and_chained_comparison.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "short_circuit_and_chained_comparison.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (2)
             15 LOAD_CONST               2 (8)
             18 CALL_FUNCTION            2
             21 STORE_NAME               1 (check)

 11          24 LOAD_NAME                2 (emit)
             27 LOAD_NAME                1 (check)
             30 LOAD_CONST               3 (1)
             33 CALL_FUNCTION            1
             36 LOAD_NAME                1 (check)
             39 LOAD_CONST               1 (2)
             42 CALL_FUNCTION            1
             45 LOAD_NAME                1 (check)
             48 LOAD_CONST               4 (5)
             51 CALL_FUNCTION            1
             54 LOAD_NAME                1 (check)
             57 LOAD_CONST               2 (8)
             60 CALL_FUNCTION            1
             63 BUILD_LIST               4
             66 CALL_FUNCTION            1
             69 POP_TOP
             70 LOAD_CONST               5 (None)
             73 RETURN_VALUE

code outer(low, high) cellvars=(high, inside, low) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (<code object inside at 0x..., file "short_circuit_and_chained_comparison.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_DEREF              1 (inside)

  7           9 LOAD_CLOSURE             0 (high)
             12 LOAD_CLOSURE             1 (inside)
             15 LOAD_CLOSURE             2 (low)
             18 BUILD_TUPLE              3
             21 LOAD_CONST               2 (<code object <lambda> at 0x..., file "short_circuit_and_chained_comparison.py", line 7>)
             24 MAKE_CLOSURE             0
             27 RETURN_VALUE

code inside(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                0 (n)
              6 CALL_FUNCTION            1
              9 POP_TOP

  5          10 LOAD_FAST                0 (n)
             13 RETURN_VALUE

code <lambda>(n) freevars=(high, inside, low) names=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=7
  7           0 LOAD_DEREF               2 (low)
              3 LOAD_DEREF               1 (inside)
              6 LOAD_FAST                0 (n)
              9 CALL_FUNCTION            1
             12 DUP_TOP
             13 ROT_THREE
             14 COMPARE_OP               1 (<=)
             17 JUMP_IF_FALSE_OR_POP    29
             20 LOAD_DEREF               0 (high)
             23 COMPARE_OP               0 (<)
             26 JUMP_FORWARD             2 (to 31)
        >>   29 ROT_TWO
             30 POP_TOP
        >>   31 POP_JUMP_IF_FALSE       47
             34 LOAD_FAST                0 (n)
             37 LOAD_CONST               1 (5)
             40 COMPARE_OP               2 (==)
             43 UNARY_NOT
             44 JUMP_IF_TRUE_OR_POP     56
        >>   47 LOAD_FAST                0 (n)
             50 LOAD_CONST               0 (None)
             53 COMPARE_OP               8 (is)
        >>   56 RETURN_VALUE
