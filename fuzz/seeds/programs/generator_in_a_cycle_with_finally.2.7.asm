freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='generator_in_a_cycle_with_finally.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object with_finally at 0x..., file "generator_in_a_cycle_with_finally.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (with_finally)

 13           9 LOAD_NAME                0 (with_finally)
             12 CALL_FUNCTION            0
             15 POP_TOP

 14          16 LOAD_NAME                1 (collect)
             19 CALL_FUNCTION            0
             22 POP_TOP

 15          23 LOAD_NAME                2 (emit)
             26 LOAD_CONST               1 ('collected')
             29 CALL_FUNCTION            1
             32 POP_TOP
             33 LOAD_CONST               2 (None)
             36 RETURN_VALUE

code with_finally() locals=(inner) cellvars=(g) names=(1: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (g)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "generator_in_a_cycle_with_finally.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               0 (inner)

  9          15 LOAD_FAST                0 (inner)
             18 CALL_FUNCTION            0
             21 STORE_DEREF              0 (g)

 10          24 LOAD_DEREF               0 (g)
             27 LOAD_ATTR                0 (send)
             30 LOAD_CONST               0 (None)
             33 CALL_FUNCTION            1
             36 POP_TOP
             37 LOAD_CONST               0 (None)
             40 RETURN_VALUE

code inner() freevars=(g) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=5 firstlineno=3
  4           0 SETUP_FINALLY            9 (to 12)

  5           3 LOAD_DEREF               0 (g)
              6 YIELD_VALUE
              7 POP_TOP
              8 POP_BLOCK
              9 LOAD_CONST               0 (None)

  7     >>   12 LOAD_GLOBAL              0 (emit)
             15 LOAD_CONST               1 ('finally')
             18 CALL_FUNCTION            1
             21 POP_TOP
             22 END_FINALLY
             23 LOAD_CONST               0 (None)
             26 RETURN_VALUE
