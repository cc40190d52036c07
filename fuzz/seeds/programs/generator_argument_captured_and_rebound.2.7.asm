freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='generator_argument_captured_and_rebound.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object values at 0x..., file "generator_argument_captured_and_rebound.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (values)

 13           9 LOAD_NAME                0 (values)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (generator)

 14          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                4 (next)
             30 LOAD_NAME                2 (generator)
             33 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             39 POP_TOP

 15          40 LOAD_NAME                3 (emit)
             43 LOAD_NAME                4 (next)
             46 LOAD_NAME                2 (generator)
             49 CALL_FUNCTION            1
             52 CALL_FUNCTION            1
             55 POP_TOP

 16          56 LOAD_NAME                2 (generator)
             59 LOAD_ATTR                5 (close)
             62 CALL_FUNCTION            0
             65 POP_TOP

 17          66 LOAD_NAME                3 (emit)
             69 LOAD_CONST               1 ('closed')
             72 CALL_FUNCTION            1
             75 POP_TOP
             76 LOAD_CONST               2 (None)
             79 RETURN_VALUE

code values(argument) locals=(get) cellvars=(argument) names=(0: None) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=2 firstlineno=3
  4           0 LOAD_CLOSURE             0 (argument)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object get at 0x..., file "generator_argument_captured_and_rebound.py", line 4>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (get)

  7          15 LOAD_CONST               2 ('begun')
             18 YIELD_VALUE
             19 POP_TOP

  8          20 LOAD_CONST               0 (None)
             23 STORE_DEREF              0 (argument)

  9          26 LOAD_CONST               3 ('set')
             29 YIELD_VALUE
             30 POP_TOP

 10          31 LOAD_FAST                1 (get)
             34 CALL_FUNCTION            0
             37 POP_TOP
             38 LOAD_CONST               0 (None)
             41 RETURN_VALUE

code get() freevars=(argument) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  5           0 LOAD_DEREF               0 (argument)
              3 RETURN_VALUE
