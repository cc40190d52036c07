freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='loop_of_lambdas_sees_last_value.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "loop_of_lambdas_sees_last_value.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (functions)

 10          14 LOAD_NAME                1 (functions)
             16 GET_ITER
        >>   18 FOR_ITER                14 (to 34)
             20 STORE_NAME               2 (f)

 11          22 LOAD_NAME                3 (emit)
             24 LOAD_NAME                2 (f)
             26 CALL_FUNCTION            0
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 JUMP_ABSOLUTE           18

 12     >>   34 LOAD_NAME                3 (emit)
             36 LOAD_NAME                1 (functions)
             38 LOAD_CONST               2 (0)
             40 BINARY_SUBSCR
             42 LOAD_ATTR                4 (__closure__)
             44 LOAD_CONST               2 (0)
             46 BINARY_SUBSCR
             48 LOAD_NAME                1 (functions)
             50 LOAD_CONST               3 (3)
             52 BINARY_SUBSCR
             54 LOAD_ATTR                4 (__closure__)
             56 LOAD_CONST               2 (0)
             58 BINARY_SUBSCR
             60 COMPARE_OP               8 (is)
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 LOAD_CONST               4 (None)
             68 RETURN_VALUE

code make() locals=(functions) cellvars=(i) consts=(0: None) stacksize=6 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_FAST               0 (functions)

  4           4 LOAD_GLOBAL              0 (range)
              6 LOAD_CONST               1 (4)
              8 CALL_FUNCTION            1
             10 GET_ITER
        >>   12 FOR_ITER                22 (to 36)
             14 STORE_DEREF              0 (i)

  5          16 LOAD_FAST                0 (functions)
             18 LOAD_METHOD              1 (append)
             20 LOAD_CLOSURE             0 (i)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               2 (<code object <lambda> at 0x..., file "loop_of_lambdas_sees_last_value.py", line 5>)
             26 LOAD_CONST               3 ('make.<locals>.<lambda>')
             28 MAKE_FUNCTION            8 (closure)
             30 CALL_METHOD              1
             32 POP_TOP
             34 JUMP_ABSOLUTE           12

  6     >>   36 LOAD_FAST                0 (functions)
             38 RETURN_VALUE

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (i)
              2 RETURN_VALUE
