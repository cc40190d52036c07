freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='generator_argument_captured_and_rebound.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object values at 0x..., file "generator_argument_captured_and_rebound.py", line 3>)
              2 LOAD_CONST               1 ('values')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (values)

 13           8 LOAD_NAME                0 (values)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (generator)

 14          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                4 (next)
             22 LOAD_NAME                2 (generator)
             24 CALL_FUNCTION            1
             26 CALL_FUNCTION            1
             28 POP_TOP

 15          30 LOAD_NAME                3 (emit)
             32 LOAD_NAME                4 (next)
             34 LOAD_NAME                2 (generator)
             36 CALL_FUNCTION            1
             38 CALL_FUNCTION            1
             40 POP_TOP

 16          42 LOAD_NAME                2 (generator)
             44 LOAD_METHOD              5 (close)
             46 CALL_METHOD              0
             48 POP_TOP

 17          50 LOAD_NAME                3 (emit)
             52 LOAD_CONST               2 ('closed')
             54 CALL_FUNCTION            1
             56 POP_TOP
             58 LOAD_CONST               3 (None)
             60 RETURN_VALUE

code values(argument) locals=(get) cellvars=(argument) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             0 (argument)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object get at 0x..., file "generator_argument_captured_and_rebound.py", line 4>)
              6 LOAD_CONST               2 ('values.<locals>.get')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (get)

  7          12 LOAD_CONST               3 ('begun')
             14 YIELD_VALUE
             16 POP_TOP

  8          18 LOAD_CONST               0 (None)
             20 STORE_DEREF              0 (argument)

  9          22 LOAD_CONST               4 ('set')
             24 YIELD_VALUE
             26 POP_TOP

 10          28 LOAD_FAST                1 (get)
             30 CALL_FUNCTION            0
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE

code get() freevars=(argument) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  5           0 LOAD_DEREF               0 (argument)
              2 RETURN_VALUE
