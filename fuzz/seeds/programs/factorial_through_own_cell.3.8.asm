freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='factorial_through_own_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "factorial_through_own_cell.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (factorial)

 10          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (factorial)
             18 LOAD_CONST               2 (5)
             20 CALL_FUNCTION            1
             22 CALL_FUNCTION            1
             24 POP_TOP

 11          26 LOAD_NAME                2 (emit)
             28 LOAD_NAME                1 (factorial)
             30 LOAD_CONST               3 (25)
             32 CALL_FUNCTION            1
             34 CALL_FUNCTION            1
             36 POP_TOP

 12          38 LOAD_NAME                2 (emit)
             40 LOAD_NAME                1 (factorial)
             42 LOAD_ATTR                3 (__closure__)
             44 LOAD_CONST               4 (0)
             46 BINARY_SUBSCR
             48 LOAD_ATTR                4 (cell_contents)
             50 LOAD_NAME                1 (factorial)
             52 COMPARE_OP               8 (is)
             54 CALL_FUNCTION            1
             56 POP_TOP
             58 LOAD_CONST               5 (None)
             60 RETURN_VALUE

code make() cellvars=(factorial) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (factorial)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object factorial at 0x..., file "factorial_through_own_cell.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.factorial')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_DEREF              0 (factorial)

  6          12 LOAD_DEREF               0 (factorial)
             14 RETURN_VALUE

code factorial(n) freevars=(factorial) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  4           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (2)
              4 COMPARE_OP               0 (<)
              6 POP_JUMP_IF_FALSE       12
              8 LOAD_CONST               2 (1)
             10 RETURN_VALUE
        >>   12 LOAD_FAST                0 (n)
             14 LOAD_DEREF               0 (factorial)
             16 LOAD_FAST                0 (n)
             18 LOAD_CONST               2 (1)
             20 BINARY_SUBTRACT
             22 CALL_FUNCTION            1
             24 BINARY_MULTIPLY
             26 RETURN_VALUE
