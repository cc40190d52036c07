freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='short_circuit_and_chained_comparison.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "short_circuit_and_chained_comparison.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (2)
             12 LOAD_CONST               3 (8)
             14 CALL_FUNCTION            2
             16 STORE_NAME               1 (check)

 11          18 LOAD_NAME                2 (emit)
             20 LOAD_NAME                1 (check)
             22 LOAD_CONST               4 (1)
             24 CALL_FUNCTION            1
             26 LOAD_NAME                1 (check)
             28 LOAD_CONST               2 (2)
             30 CALL_FUNCTION            1
             32 LOAD_NAME                1 (check)
             34 LOAD_CONST               5 (5)
             36 CALL_FUNCTION            1
             38 LOAD_NAME                1 (check)
             40 LOAD_CONST               3 (8)
             42 CALL_FUNCTION            1
             44 BUILD_LIST               4
             46 CALL_FUNCTION            1
             48 POP_TOP
             50 LOAD_CONST               6 (None)
             52 RETURN_VALUE

code outer(low, high) cellvars=(high, inside, low) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (<code object inside at 0x..., file "short_circuit_and_chained_comparison.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.inside')
              4 MAKE_FUNCTION            0
              6 STORE_DEREF              1 (inside)

  7           8 LOAD_CLOSURE             0 (high)
             10 LOAD_CLOSURE             1 (inside)
             12 LOAD_CLOSURE             2 (low)
             14 BUILD_TUPLE              3
             16 LOAD_CONST               3 (<code object <lambda> at 0x..., file "short_circuit_and_chained_comparison.py", line 7>)
             18 LOAD_CONST               4 ('outer.<locals>.<lambda>')
             20 MAKE_FUNCTION            8 (closure)
             22 RETURN_VALUE

code inside(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                0 (n)
              4 CALL_FUNCTION            1
              6 POP_TOP

  5           8 LOAD_FAST                0 (n)
             10 RETURN_VALUE

code <lambda>(n) freevars=(high, inside, low) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=7
  7           0 LOAD_DEREF               2 (low)
              2 LOAD_DEREF               1 (inside)
              4 LOAD_FAST                0 (n)
              6 CALL_FUNCTION            1
              8 DUP_TOP
             10 ROT_THREE
             12 COMPARE_OP               1 (<=)
             14 JUMP_IF_FALSE_OR_POP    22
             16 LOAD_DEREF               0 (high)
             18 COMPARE_OP               0 (<)
             20 JUMP_FORWARD             4 (to 26)
        >>   22 ROT_TWO
             24 POP_TOP
        >>   26 POP_JUMP_IF_FALSE       38
             28 LOAD_FAST                0 (n)
             30 LOAD_CONST               1 (5)
             32 COMPARE_OP               2 (==)
             34 UNARY_NOT
             36 JUMP_IF_TRUE_OR_POP     44
        >>   38 LOAD_FAST                0 (n)
             40 LOAD_CONST               0 (None)
             42 COMPARE_OP               8 (is)
        >>   44 RETURN_VALUE
