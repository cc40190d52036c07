freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='generator_code_for_a_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "generator_code_for_a_function.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 13           9 LOAD_NAME                0 (make)
             12 LOAD_CONST               1 (5)
             15 CALL_FUNCTION            1
             18 UNPACK_SEQUENCE          2
             21 STORE_NAME               1 (plain)
             24 STORE_NAME               2 (generator)

 14          27 LOAD_NAME                1 (plain)
             30 LOAD_ATTR                3 (__code__)
             33 STORE_NAME               4 (code)

 15          36 LOAD_NAME                2 (generator)
             39 LOAD_ATTR                3 (__code__)
             42 LOAD_NAME                1 (plain)
             45 STORE_ATTR               3 (__code__)

 16          48 LOAD_NAME                5 (emit)
             51 LOAD_NAME                6 (list)
             54 LOAD_NAME                1 (plain)
             57 CALL_FUNCTION            0
             60 CALL_FUNCTION            1
             63 CALL_FUNCTION            1
             66 POP_TOP

 17          67 LOAD_NAME                4 (code)
             70 LOAD_NAME                2 (generator)
             73 STORE_ATTR               3 (__code__)

 18          76 LOAD_NAME                5 (emit)
             79 LOAD_NAME                2 (generator)
             82 CALL_FUNCTION            0
             85 CALL_FUNCTION            1
             88 POP_TOP
             89 LOAD_CONST               2 (None)
             92 RETURN_VALUE

code make(x) locals=(plain, generator) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object plain at 0x..., file "generator_code_for_a_function.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (plain)

  6          15 LOAD_CLOSURE             0 (x)
             18 BUILD_TUPLE              1
             21 LOAD_CONST               2 (<code object generator at 0x..., file "generator_code_for_a_function.py", line 6>)
             24 MAKE_CLOSURE             0
             27 STORE_FAST               2 (generator)

 10          30 LOAD_FAST                1 (plain)
             33 LOAD_FAST                2 (generator)
             36 BUILD_TUPLE              2
             39 RETURN_VALUE

code plain() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE

code generator() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              3 YIELD_VALUE
              4 POP_TOP

  8           5 LOAD_DEREF               0 (x)
              8 LOAD_CONST               1 (1)
             11 BINARY_ADD
             12 YIELD_VALUE
             13 POP_TOP
             14 LOAD_CONST               0 (None)
             17 RETURN_VALUE
