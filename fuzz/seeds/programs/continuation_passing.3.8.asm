freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='continuation_passing.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object factorial at 0x..., file "continuation_passing.py", line 2>)
              2 LOAD_CONST               1 ('factorial')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (factorial)

  8           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (factorial)
             12 LOAD_CONST               2 (10)
             14 LOAD_CONST               3 (<code object <lambda> at 0x..., file "continuation_passing.py", line 8>)
             16 LOAD_CONST               4 ('<lambda>')
             18 MAKE_FUNCTION            0
             20 CALL_FUNCTION            2
             22 CALL_FUNCTION            1
             24 POP_TOP
             26 LOAD_CONST               5 (None)
             28 RETURN_VALUE

code factorial(n, then) cellvars=(n, then) consts=(0: None) stacksize=5 firstlineno=2
  3           0 LOAD_DEREF               0 (n)
              2 LOAD_CONST               1 (0)
              4 COMPARE_OP               2 (==)
              6 POP_JUMP_IF_FALSE       16

  4           8 LOAD_DEREF               1 (then)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 RETURN_VALUE

  5     >>   16 LOAD_GLOBAL              0 (factorial)
             18 LOAD_DEREF               0 (n)
             20 LOAD_CONST               2 (1)
             22 BINARY_SUBTRACT
             24 LOAD_CLOSURE             0 (n)
             26 LOAD_CLOSURE             1 (then)
             28 BUILD_TUPLE              2
             30 LOAD_CONST               3 (<code object <lambda> at 0x..., file "continuation_passing.py", line 5>)
             32 LOAD_CONST               4 ('factorial.<locals>.<lambda>')
             34 MAKE_FUNCTION            8 (closure)
             36 CALL_FUNCTION            2
             38 RETURN_VALUE

code <lambda>(rest) freevars=(n, then) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  5           0 LOAD_DEREF               1 (then)
              2 LOAD_DEREF               0 (n)
              4 LOAD_FAST                0 (rest)
              6 BINARY_MULTIPLY
              8 CALL_FUNCTION            1
             10 RETURN_VALUE

code <lambda>(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=8
  8           0 LOAD_FAST                0 (value)
              2 RETURN_VALUE
