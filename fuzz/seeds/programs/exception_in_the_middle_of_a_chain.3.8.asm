freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='exception_in_the_middle_of_a_chain.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object one at 0x..., file "exception_in_the_middle_of_a_chain.py", line 2>)
              2 LOAD_CONST               1 ('one')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (one)

 12           8 LOAD_NAME                0 (one)
             10 LOAD_CONST               2 (10)
             12 CALL_FUNCTION            1
             14 LOAD_CONST               3 (3)
             16 CALL_FUNCTION            1
             18 STORE_NAME               1 (divide)

 13          20 LOAD_NAME                2 (emit)
             22 LOAD_NAME                1 (divide)
             24 LOAD_CONST               4 (1)
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

 14          32 LOAD_NAME                1 (divide)
             34 LOAD_CONST               3 (3)
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               5 (None)
             42 RETURN_VALUE

code one(x) locals=(two) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object two at 0x..., file "exception_in_the_middle_of_a_chain.py", line 3>)
              6 LOAD_CONST               2 ('one.<locals>.two')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (two)

  9          12 LOAD_FAST                1 (two)
             14 RETURN_VALUE

code two(y) cellvars=(three, y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             2 (x)
              2 LOAD_CLOSURE             1 (y)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object three at 0x..., file "exception_in_the_middle_of_a_chain.py", line 4>)
              8 LOAD_CONST               2 ('one.<locals>.two.<locals>.three')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (three)

  7          14 LOAD_CLOSURE             0 (three)
             16 BUILD_TUPLE              1
             18 LOAD_CONST               3 (<code object <lambda> at 0x..., file "exception_in_the_middle_of_a_chain.py", line 7>)
             20 LOAD_CONST               4 ('one.<locals>.two.<locals>.<lambda>')
             22 MAKE_FUNCTION            8 (closure)
             24 RETURN_VALUE

code three(z) freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  5           0 LOAD_DEREF               0 (x)
              2 LOAD_DEREF               1 (y)
              4 LOAD_FAST                0 (z)
              6 BINARY_SUBTRACT
              8 BINARY_FLOOR_DIVIDE
             10 RETURN_VALUE

code <lambda>(z) freevars=(three) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=7
  7           0 LOAD_DEREF               0 (three)
              2 LOAD_FAST                0 (z)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
