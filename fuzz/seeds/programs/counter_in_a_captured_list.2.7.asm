freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='counter_in_a_captured_list.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object counter at 0x..., file "counter_in_a_captured_list.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (counter)

 12           9 LOAD_NAME                0 (counter)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (one)

 13          18 LOAD_NAME                0 (counter)
             21 CALL_FUNCTION            0
             24 STORE_NAME               2 (two)

 14          27 LOAD_NAME                3 (emit)
             30 LOAD_NAME                1 (one)
             33 CALL_FUNCTION            0
             36 LOAD_NAME                1 (one)
             39 CALL_FUNCTION            0
             42 LOAD_NAME                2 (two)
             45 CALL_FUNCTION            0
             48 LOAD_NAME                1 (one)
             51 CALL_FUNCTION            0
             54 BUILD_TUPLE              4
             57 CALL_FUNCTION            1
             60 POP_TOP
             61 LOAD_CONST               1 (None)
             64 RETURN_VALUE

code counter() locals=(step) cellvars=(count) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              3 BUILD_LIST               1
              6 STORE_DEREF              0 (count)

  5           9 LOAD_CLOSURE             0 (count)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               2 (<code object step at 0x..., file "counter_in_a_captured_list.py", line 5>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               0 (step)

  9          24 LOAD_FAST                0 (step)
             27 RETURN_VALUE

code step() freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=5
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
