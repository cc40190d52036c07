freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='generator_code_for_a_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "generator_code_for_a_function.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 13           8 LOAD_NAME                0 (make)
             10 LOAD_CONST               2 (5)
             12 CALL_FUNCTION            1
             14 UNPACK_SEQUENCE          2
             16 STORE_NAME               1 (plain)
             18 STORE_NAME               2 (generator)

 14          20 LOAD_NAME                1 (plain)
             22 LOAD_ATTR                3 (__code__)
             24 STORE_NAME               4 (code)

 15          26 LOAD_NAME                2 (generator)
             28 LOAD_ATTR                3 (__code__)
             30 LOAD_NAME                1 (plain)
             32 STORE_ATTR               3 (__code__)

 16          34 LOAD_NAME                5 (emit)
             36 LOAD_NAME                6 (list)
             38 LOAD_NAME                1 (plain)
             40 CALL_FUNCTION            0
             42 CALL_FUNCTION            1
             44 CALL_FUNCTION            1
             46 POP_TOP

 17          48 LOAD_NAME                4 (code)
             50 LOAD_NAME                2 (generator)
             52 STORE_ATTR               3 (__code__)

 18          54 LOAD_NAME                5 (emit)
             56 LOAD_NAME                2 (generator)
             58 CALL_FUNCTION            0
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               3 (None)
             66 RETURN_VALUE

code make(x) locals=(plain, generator) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object plain at 0x..., file "generator_code_for_a_function.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.plain')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (plain)

  6          12 LOAD_CLOSURE             0 (x)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               3 (<code object generator at 0x..., file "generator_code_for_a_function.py", line 6>)
             18 LOAD_CONST               4 ('make.<locals>.generator')
             20 MAKE_FUNCTION            8 (closure)
             22 STORE_FAST               2 (generator)

 10          24 LOAD_FAST                1 (plain)
             26 LOAD_FAST                2 (generator)
             28 BUILD_TUPLE              2
             30 RETURN_VALUE

code plain() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE

code generator() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              2 YIELD_VALUE
              4 POP_TOP

  8           6 LOAD_DEREF               0 (x)
              8 LOAD_CONST               1 (1)
             10 BINARY_ADD
             12 YIELD_VALUE
             14 POP_TOP
             16 LOAD_CONST               0 (None)
             18 RETURN_VALUE
