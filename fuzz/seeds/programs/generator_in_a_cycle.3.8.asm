freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='generator_in_a_cycle.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object plain at 0x..., file "generator_in_a_cycle.py", line 2>)
              2 LOAD_CONST               1 ('plain')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (plain)

 13           8 LOAD_NAME                0 (plain)
             10 CALL_FUNCTION            0
             12 POP_TOP

 14          14 LOAD_NAME                1 (collect)
             16 CALL_FUNCTION            0
             18 POP_TOP

 15          20 LOAD_NAME                2 (emit)
             22 LOAD_CONST               2 ('collected')
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               3 (None)
             30 RETURN_VALUE

code plain() locals=(outer, inner) cellvars=(g) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (outer)

  5           6 LOAD_CLOSURE             0 (g)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object inner at 0x..., file "generator_in_a_cycle.py", line 5>)
             12 LOAD_CONST               2 ('plain.<locals>.inner')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (inner)

  9          18 LOAD_FAST                1 (inner)
             20 CALL_FUNCTION            0
             22 STORE_DEREF              0 (g)

 10          24 LOAD_DEREF               0 (g)
             26 LOAD_METHOD              1 (send)
             28 LOAD_CONST               0 (None)
             30 CALL_METHOD              1
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE

code inner() locals=(held) freevars=(g) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  7           6 LOAD_DEREF               0 (g)
              8 YIELD_VALUE
             10 POP_TOP
             12 LOAD_CONST               0 (None)
             14 RETURN_VALUE
