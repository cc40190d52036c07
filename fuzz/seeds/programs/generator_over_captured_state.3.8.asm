freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='generator_over_captured_state.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object counter at 0x..., file "generator_over_captured_state.py", line 2>)
              2 LOAD_CONST               1 ('counter')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (counter)

 16           8 LOAD_NAME                0 (counter)
             10 CALL_FUNCTION            0
             12 UNPACK_SEQUENCE          2
             14 STORE_NAME               1 (counts)
             16 STORE_NAME               2 (increase)

 17          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                1 (counts)
             22 LOAD_METHOD              4 (send)
             24 LOAD_CONST               2 (None)
             26 CALL_METHOD              1
             28 CALL_FUNCTION            1
             30 POP_TOP

 18          32 LOAD_NAME                2 (increase)
             34 CALL_FUNCTION            0
             36 POP_TOP

 19          38 LOAD_NAME                3 (emit)
             40 LOAD_NAME                1 (counts)
             42 LOAD_METHOD              4 (send)
             44 LOAD_CONST               2 (None)
             46 CALL_METHOD              1
             48 CALL_FUNCTION            1
             50 POP_TOP

 20          52 LOAD_NAME                1 (counts)
             54 LOAD_METHOD              5 (close)
             56 CALL_METHOD              0
             58 POP_TOP

 21          60 LOAD_NAME                3 (emit)
             62 LOAD_NAME                2 (increase)
             64 CALL_FUNCTION            0
             66 CALL_FUNCTION            1
             68 POP_TOP
             70 LOAD_CONST               2 (None)
             72 RETURN_VALUE

code counter() locals=(counts) cellvars=(count, increase) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              2 BUILD_LIST               1
              4 STORE_DEREF              0 (count)

  5           6 LOAD_CLOSURE             0 (count)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               2 (<code object increase at 0x..., file "generator_over_captured_state.py", line 5>)
             12 LOAD_CONST               3 ('counter.<locals>.increase')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_DEREF              1 (increase)

  9          18 LOAD_CLOSURE             1 (increase)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               4 (<code object counts at 0x..., file "generator_over_captured_state.py", line 9>)
             24 LOAD_CONST               5 ('counter.<locals>.counts')
             26 MAKE_FUNCTION            8 (closure)
             28 STORE_FAST               0 (counts)

 13          30 LOAD_FAST                0 (counts)
             32 CALL_FUNCTION            0
             34 LOAD_DEREF               1 (increase)
             36 BUILD_TUPLE              2
             38 RETURN_VALUE

code increase() freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=5
  6           0 LOAD_DEREF               0 (count)
              2 LOAD_CONST               1 (0)
              4 DUP_TOP_TWO
              6 BINARY_SUBSCR
              8 LOAD_CONST               2 (1)
             10 INPLACE_ADD
             12 ROT_THREE
             14 STORE_SUBSCR

  7          16 LOAD_DEREF               0 (count)
             18 LOAD_CONST               1 (0)
             20 BINARY_SUBSCR
             22 RETURN_VALUE

code counts() freevars=(increase) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 firstlineno=9
 11     >>    0 LOAD_DEREF               0 (increase)
              2 CALL_FUNCTION            0
              4 YIELD_VALUE
              6 POP_TOP
              8 JUMP_ABSOLUTE            0
             10 LOAD_CONST               0 (None)
             12 RETURN_VALUE
