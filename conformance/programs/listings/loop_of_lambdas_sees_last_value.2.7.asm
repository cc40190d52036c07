freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='loop_of_lambdas_sees_last_value.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "loop_of_lambdas_sees_last_value.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (functions)

 10          18 SETUP_LOOP              27 (to 48)
             21 LOAD_NAME                1 (functions)
             24 GET_ITER
        >>   25 FOR_ITER                19 (to 47)
             28 STORE_NAME               2 (f)

 11          31 LOAD_NAME                3 (emit)
             34 LOAD_NAME                2 (f)
             37 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 JUMP_ABSOLUTE           25
        >>   47 POP_BLOCK

 12     >>   48 LOAD_NAME                3 (emit)
             51 LOAD_NAME                1 (functions)
             54 LOAD_CONST               1 (0)
             57 BINARY_SUBSCR
             58 LOAD_ATTR                4 (__closure__)
             61 LOAD_CONST               1 (0)
             64 BINARY_SUBSCR
             65 LOAD_NAME                1 (functions)
             68 LOAD_CONST               2 (3)
             71 BINARY_SUBSCR
             72 LOAD_ATTR                4 (__closure__)
             75 LOAD_CONST               1 (0)
             78 BINARY_SUBSCR
             79 COMPARE_OP               8 (is)
             82 CALL_FUNCTION            1
             85 POP_TOP
             86 LOAD_CONST               3 (None)
             89 RETURN_VALUE

code make() locals=(functions) cellvars=(i) consts=(0: None) stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (functions)

  4           6 SETUP_LOOP              42 (to 51)
              9 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               1 (4)
             15 CALL_FUNCTION            1
             18 GET_ITER
        >>   19 FOR_ITER                28 (to 50)
             22 STORE_DEREF              0 (i)

  5          25 LOAD_FAST                0 (functions)
             28 LOAD_ATTR                1 (append)
             31 LOAD_CLOSURE             0 (i)
             34 BUILD_TUPLE              1
             37 LOAD_CONST               2 (<code object <lambda> at 0x..., file "loop_of_lambdas_sees_last_value.py", line 5>)
             40 MAKE_CLOSURE             0
             43 CALL_FUNCTION            1
             46 POP_TOP
             47 JUMP_ABSOLUTE           19
        >>   50 POP_BLOCK

  6     >>   51 LOAD_FAST                0 (functions)
             54 RETURN_VALUE

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (i)
              3 RETURN_VALUE
