freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='while_else_and_break_in_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "while_else_and_break_in_closure.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 18           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (10)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (search)

 19          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (search)
             20 LOAD_CONST               3 (6)
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             26 POP_TOP

 20          28 LOAD_NAME                2 (emit)
             30 LOAD_NAME                1 (search)
             32 LOAD_CONST               4 (7)
             34 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               5 (None)
             42 RETURN_VALUE

code outer(limit) locals=(search) cellvars=(limit) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (limit)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object search at 0x..., file "while_else_and_break_in_closure.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.search')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (search)

 15          12 LOAD_FAST                1 (search)
             14 RETURN_VALUE

code search(wanted) locals=(n) freevars=(limit) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_CONST               1 (0)
              2 STORE_FAST               1 (n)

  5     >>    4 LOAD_FAST                1 (n)
              6 LOAD_DEREF               0 (limit)
              8 COMPARE_OP               0 (<)
             10 POP_JUMP_IF_FALSE       42

  6          12 LOAD_FAST                1 (n)
             14 LOAD_CONST               2 (1)
             16 INPLACE_ADD
             18 STORE_FAST               1 (n)

  7          20 LOAD_FAST                1 (n)
             22 LOAD_CONST               3 (2)
             24 BINARY_MODULO
             26 POP_JUMP_IF_FALSE       30

  8          28 JUMP_ABSOLUTE            4

  9     >>   30 LOAD_FAST                1 (n)
             32 LOAD_FAST                0 (wanted)
             34 COMPARE_OP               2 (==)
             36 POP_JUMP_IF_FALSE        4

 10          38 JUMP_ABSOLUTE           46
             40 JUMP_ABSOLUTE            4

 12     >>   42 LOAD_CONST               4 ('none')
             44 RETURN_VALUE

 13     >>   46 LOAD_FAST                1 (n)
             48 RETURN_VALUE
