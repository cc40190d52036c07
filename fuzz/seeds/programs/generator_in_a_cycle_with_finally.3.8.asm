freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='generator_in_a_cycle_with_finally.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object with_finally at 0x..., file "generator_in_a_cycle_with_finally.py", line 2>)
              2 LOAD_CONST               1 ('with_finally')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (with_finally)

 13           8 LOAD_NAME                0 (with_finally)
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

code with_finally() locals=(inner) cellvars=(g) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (g)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "generator_in_a_cycle_with_finally.py", line 3>)
              6 LOAD_CONST               2 ('with_finally.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (inner)

  9          12 LOAD_FAST                0 (inner)
             14 CALL_FUNCTION            0
             16 STORE_DEREF              0 (g)

 10          18 LOAD_DEREF               0 (g)
             20 LOAD_METHOD              0 (send)
             22 LOAD_CONST               0 (None)
             24 CALL_METHOD              1
             26 POP_TOP
             28 LOAD_CONST               0 (None)
             30 RETURN_VALUE

code inner() freevars=(g) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=8 firstlineno=3
  4           0 SETUP_FINALLY           10 (to 12)

  5           2 LOAD_DEREF               0 (g)
              4 YIELD_VALUE
              6 POP_TOP
              8 POP_BLOCK
             10 BEGIN_FINALLY

  7     >>   12 LOAD_GLOBAL              0 (emit)
             14 LOAD_CONST               1 ('finally')
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 END_FINALLY
             22 LOAD_CONST               0 (None)
             24 RETURN_VALUE
