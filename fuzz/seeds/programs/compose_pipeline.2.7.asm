freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='compose_pipeline.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object compose at 0x..., file "compose_pipeline.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (compose)

 11           9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "compose_pipeline.py", line 11>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (increment)

 12          18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "compose_pipeline.py", line 12>)
             21 MAKE_FUNCTION            0
             24 STORE_NAME               2 (double)

 13          27 LOAD_NAME                3 (emit)
             30 LOAD_NAME                0 (compose)
             33 LOAD_NAME                1 (increment)
             36 LOAD_NAME                2 (double)
             39 LOAD_NAME                2 (double)
             42 CALL_FUNCTION            3
             45 LOAD_CONST               3 (1)
             48 CALL_FUNCTION            1
             51 CALL_FUNCTION            1
             54 POP_TOP

 14          55 LOAD_NAME                3 (emit)
             58 LOAD_NAME                0 (compose)
             61 LOAD_NAME                2 (double)
             64 LOAD_NAME                0 (compose)
             67 LOAD_NAME                1 (increment)
             70 LOAD_NAME                1 (increment)
             73 CALL_FUNCTION            2
             76 CALL_FUNCTION            2
             79 LOAD_CONST               4 (5)
             82 CALL_FUNCTION            1
             85 CALL_FUNCTION            1
             88 POP_TOP

 15          89 LOAD_NAME                3 (emit)
             92 LOAD_NAME                0 (compose)
             95 CALL_FUNCTION            0
             98 LOAD_CONST               5 (9)
            101 CALL_FUNCTION            1
            104 CALL_FUNCTION            1
            107 POP_TOP
            108 LOAD_CONST               6 (None)
            111 RETURN_VALUE

code compose(*functions) locals=(composed) cellvars=(functions) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (functions)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object composed at 0x..., file "compose_pipeline.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (composed)

  8          15 LOAD_FAST                1 (composed)
             18 RETURN_VALUE

code composed(value) locals=(f) freevars=(functions) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 SETUP_LOOP              26 (to 29)
              3 LOAD_DEREF               0 (functions)
              6 GET_ITER
        >>    7 FOR_ITER                18 (to 28)
             10 STORE_FAST               1 (f)

  5          13 LOAD_FAST                1 (f)
             16 LOAD_FAST                0 (value)
             19 CALL_FUNCTION            1
             22 STORE_FAST               0 (value)
             25 JUMP_ABSOLUTE            7
        >>   28 POP_BLOCK

  6     >>   29 LOAD_FAST                0 (value)
             32 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=11
 11           0 LOAD_FAST                0 (n)
              3 LOAD_CONST               1 (1)
              6 BINARY_ADD
              7 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=12
 12           0 LOAD_FAST                0 (n)
              3 LOAD_CONST               1 (2)
              6 BINARY_MULTIPLY
              7 RETURN_VALUE
