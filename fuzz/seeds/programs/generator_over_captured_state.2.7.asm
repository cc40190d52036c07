freevars 2.7

code <module> names=(5: None) flags=NOFREE stacksize=3 filename='generator_over_captured_state.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object counter at 0x..., file "generator_over_captured_state.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (counter)

 16           9 LOAD_NAME                0 (counter)
             12 CALL_FUNCTION            0
             15 UNPACK_SEQUENCE          2
             18 STORE_NAME               1 (counts)
             21 STORE_NAME               2 (increase)

 17          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                1 (counts)
             30 LOAD_ATTR                4 (send)
             33 LOAD_CONST               1 (None)
             36 CALL_FUNCTION            1
             39 CALL_FUNCTION            1
             42 POP_TOP

 18          43 LOAD_NAME                2 (increase)
             46 CALL_FUNCTION            0
             49 POP_TOP

 19          50 LOAD_NAME                3 (emit)
             53 LOAD_NAME                1 (counts)
             56 LOAD_ATTR                4 (send)
             59 LOAD_CONST               1 (None)
             62 CALL_FUNCTION            1
             65 CALL_FUNCTION            1
             68 POP_TOP

 20          69 LOAD_NAME                1 (counts)
             72 LOAD_ATTR                6 (close)
             75 CALL_FUNCTION            0
             78 POP_TOP

 21          79 LOAD_NAME                3 (emit)
             82 LOAD_NAME                2 (increase)
             85 CALL_FUNCTION            0
             88 CALL_FUNCTION            1
             91 POP_TOP
             92 LOAD_CONST               1 (None)
             95 RETURN_VALUE

code counter() locals=(counts) cellvars=(count, increase) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              3 BUILD_LIST               1
              6 STORE_DEREF              0 (count)

  5           9 LOAD_CLOSURE             0 (count)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               2 (<code object increase at 0x..., file "generator_over_captured_state.py", line 5>)
             18 MAKE_CLOSURE             0
             21 STORE_DEREF              1 (increase)

  9          24 LOAD_CLOSURE             1 (increase)
             27 BUILD_TUPLE              1
             30 LOAD_CONST               3 (<code object counts at 0x..., file "generator_over_captured_state.py", line 9>)
             33 MAKE_CLOSURE             0
             36 STORE_FAST               0 (counts)

 13          39 LOAD_FAST                0 (counts)
             42 CALL_FUNCTION            0
             45 LOAD_DEREF               1 (increase)
             48 BUILD_TUPLE              2
             51 RETURN_VALUE

code increase() freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=5
  6           0 LOAD_DEREF               0 (count)
              3 LOAD_CONST               1 (0)
              6 DUP_TOPX                 2
              9 BINARY_SUBSCR
             10 LOAD_CONST               2 (1)
             13 INPLACE_ADD
             14 ROT_THREE
             15 STORE_SUBSCR

  7          16 LOAD_DEREF               0 (count)
             19 LOAD_CONST               1 (0)
             22 BINARY_SUBSCR
             23 RETURN_VALUE

code counts() freevars=(increase) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 firstlineno=9
 10           0 SETUP_LOOP              18 (to 21)
        >>    3 LOAD_GLOBAL              0 (True)
              6 POP_JUMP_IF_FALSE       20

 11           9 LOAD_DEREF               0 (increase)
             12 CALL_FUNCTION            0
             15 YIELD_VALUE
             16 POP_TOP
             17 JUMP_ABSOLUTE            3
        >>   20 POP_BLOCK
        >>   21 LOAD_CONST               0 (None)
             24 RETURN_VALUE
