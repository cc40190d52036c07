freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='compose_pipeline.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object compose at 0x..., file "compose_pipeline.py", line 2>)
              2 LOAD_CONST               1 ('compose')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (compose)

 11           8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "compose_pipeline.py", line 11>)
             10 LOAD_CONST               3 ('<lambda>')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (increment)

 12          16 LOAD_CONST               4 (<code object <lambda> at 0x..., file "compose_pipeline.py", line 12>)
             18 LOAD_CONST               3 ('<lambda>')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               2 (double)

 13          24 LOAD_NAME                3 (emit)
             26 LOAD_NAME                0 (compose)
             28 LOAD_NAME                1 (increment)
             30 LOAD_NAME                2 (double)
             32 LOAD_NAME                2 (double)
             34 CALL_FUNCTION            3
             36 LOAD_CONST               5 (1)
             38 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             42 POP_TOP

 14          44 LOAD_NAME                3 (emit)
             46 LOAD_NAME                0 (compose)
             48 LOAD_NAME                2 (double)
             50 LOAD_NAME                0 (compose)
             52 LOAD_NAME                1 (increment)
             54 LOAD_NAME                1 (increment)
             56 CALL_FUNCTION            2
             58 CALL_FUNCTION            2
             60 LOAD_CONST               6 (5)
             62 CALL_FUNCTION            1
             64 CALL_FUNCTION            1
             66 POP_TOP

 15          68 LOAD_NAME                3 (emit)
             70 LOAD_NAME                0 (compose)
             72 CALL_FUNCTION            0
             74 LOAD_CONST               7 (9)
             76 CALL_FUNCTION            1
             78 CALL_FUNCTION            1
             80 POP_TOP
             82 LOAD_CONST               8 (None)
             84 RETURN_VALUE

code compose(*functions) locals=(composed) cellvars=(functions) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (functions)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object composed at 0x..., file "compose_pipeline.py", line 3>)
              6 LOAD_CONST               2 ('compose.<locals>.composed')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (composed)

  8          12 LOAD_FAST                1 (composed)
             14 RETURN_VALUE

code composed(value) locals=(f) freevars=(functions) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_DEREF               0 (functions)
              2 GET_ITER
        >>    4 FOR_ITER                12 (to 18)
              6 STORE_FAST               1 (f)

  5           8 LOAD_FAST                1 (f)
             10 LOAD_FAST                0 (value)
             12 CALL_FUNCTION            1
             14 STORE_FAST               0 (value)
             16 JUMP_ABSOLUTE            4

  6     >>   18 LOAD_FAST                0 (value)
             20 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=11
 11           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (1)
              4 BINARY_ADD
              6 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=12
 12           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (2)
              4 BINARY_MULTIPLY
              6 RETURN_VALUE
