freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='continuation_passing.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object factorial at 0x..., file "continuation_passing.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (factorial)

  8           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (factorial)
             15 LOAD_CONST               1 (10)
             18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "continuation_passing.py", line 8>)
             21 MAKE_FUNCTION            0
             24 CALL_FUNCTION            2
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               3 (None)
             34 RETURN_VALUE

code factorial(n, then) cellvars=(n, then) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_DEREF               0 (n)
              3 LOAD_CONST               1 (0)
              6 COMPARE_OP               2 (==)
              9 POP_JUMP_IF_FALSE       22

  4          12 LOAD_DEREF               1 (then)
             15 LOAD_CONST               2 (1)
             18 CALL_FUNCTION            1
             21 RETURN_VALUE

  5     >>   22 LOAD_GLOBAL              0 (factorial)
             25 LOAD_DEREF               0 (n)
             28 LOAD_CONST               2 (1)
             31 BINARY_SUBTRACT
             32 LOAD_CLOSURE             0 (n)
             35 LOAD_CLOSURE             1 (then)
             38 BUILD_TUPLE              2
             41 LOAD_CONST               3 (<code object <lambda> at 0x..., file "continuation_passing.py", line 5>)
             44 MAKE_CLOSURE             0
             47 CALL_FUNCTION            2
             50 RETURN_VALUE

code <lambda>(rest) freevars=(n, then) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  5           0 LOAD_DEREF               1 (then)
              3 LOAD_DEREF               0 (n)
              6 LOAD_FAST                0 (rest)
              9 BINARY_MULTIPLY
             10 CALL_FUNCTION            1
             13 RETURN_VALUE

code <lambda>(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=8
  8           0 LOAD_FAST                0 (value)
              3 RETURN_VALUE
