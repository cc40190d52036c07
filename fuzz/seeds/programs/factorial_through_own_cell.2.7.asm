freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='factorial_through_own_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "factorial_through_own_cell.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (factorial)

 10          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (factorial)
             24 LOAD_CONST               1 (5)
             27 CALL_FUNCTION            1
             30 CALL_FUNCTION            1
             33 POP_TOP

 11          34 LOAD_NAME                2 (emit)
             37 LOAD_NAME                1 (factorial)
             40 LOAD_CONST               2 (25)
             43 CALL_FUNCTION            1
             46 CALL_FUNCTION            1
             49 POP_TOP

 12          50 LOAD_NAME                2 (emit)
             53 LOAD_NAME                1 (factorial)
             56 LOAD_ATTR                3 (__closure__)
             59 LOAD_CONST               3 (0)
             62 BINARY_SUBSCR
             63 LOAD_ATTR                4 (cell_contents)
             66 LOAD_NAME                1 (factorial)
             69 COMPARE_OP               8 (is)
             72 CALL_FUNCTION            1
             75 POP_TOP
             76 LOAD_CONST               4 (None)
             79 RETURN_VALUE

code make() cellvars=(factorial) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (factorial)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object factorial at 0x..., file "factorial_through_own_cell.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_DEREF              0 (factorial)

  6          15 LOAD_DEREF               0 (factorial)
             18 RETURN_VALUE

code factorial(n) freevars=(factorial) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  4           0 LOAD_FAST                0 (n)
              3 LOAD_CONST               1 (2)
              6 COMPARE_OP               0 (<)
              9 POP_JUMP_IF_FALSE       16
             12 LOAD_CONST               2 (1)
             15 RETURN_VALUE
        >>   16 LOAD_FAST                0 (n)
             19 LOAD_DEREF               0 (factorial)
             22 LOAD_FAST                0 (n)
             25 LOAD_CONST               2 (1)
             28 BINARY_SUBTRACT
             29 CALL_FUNCTION            1
             32 BINARY_MULTIPLY
             33 RETURN_VALUE
