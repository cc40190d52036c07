freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='counter_in_a_captured_list.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object counter at 0x..., file "counter_in_a_captured_list.py", line 2>)
              2 LOAD_CONST               1 ('counter')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (counter)

 12           8 LOAD_NAME                0 (counter)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (one)

 13          14 LOAD_NAME                0 (counter)
             16 CALL_FUNCTION            0
             18 STORE_NAME               2 (two)

 14          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                1 (one)
             24 CALL_FUNCTION            0
             26 LOAD_NAME                1 (one)
             28 CALL_FUNCTION            0
             30 LOAD_NAME                2 (two)
             32 CALL_FUNCTION            0
             34 LOAD_NAME                1 (one)
             36 CALL_FUNCTION            0
             38 BUILD_TUPLE              4
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               2 (None)
             46 RETURN_VALUE

code counter() locals=(step) cellvars=(count) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              2 BUILD_LIST               1
              4 STORE_DEREF              0 (count)

  5           6 LOAD_CLOSURE             0 (count)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               2 (<code object step at 0x..., file "counter_in_a_captured_list.py", line 5>)
             12 LOAD_CONST               3 ('counter.<locals>.step')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (step)

  9          18 LOAD_FAST                0 (step)
             20 RETURN_VALUE

code step() freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=5
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
