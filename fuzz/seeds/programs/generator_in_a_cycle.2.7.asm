freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='generator_in_a_cycle.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object plain at 0x..., file "generator_in_a_cycle.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (plain)

 13           9 LOAD_NAME                0 (plain)
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

code plain() locals=(outer, inner) cellvars=(g) names=(2: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (outer)

  5           9 LOAD_CLOSURE             0 (g)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object inner at 0x..., file "generator_in_a_cycle.py", line 5>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               1 (inner)

  9          24 LOAD_FAST                1 (inner)
             27 CALL_FUNCTION            0
             30 STORE_DEREF              0 (g)

 10          33 LOAD_DEREF               0 (g)
             36 LOAD_ATTR                1 (send)
             39 LOAD_CONST               0 (None)
             42 CALL_FUNCTION            1
             45 POP_TOP
             46 LOAD_CONST               0 (None)
             49 RETURN_VALUE

code inner() locals=(held) freevars=(g) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  7           9 LOAD_DEREF               0 (g)
             12 YIELD_VALUE
             13 POP_TOP
             14 LOAD_CONST               0 (None)
             17 RETURN_VALUE
