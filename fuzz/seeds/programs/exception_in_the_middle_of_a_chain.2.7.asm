freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='exception_in_the_middle_of_a_chain.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object one at 0x..., file "exception_in_the_middle_of_a_chain.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (one)

 12           9 LOAD_NAME                0 (one)
             12 LOAD_CONST               1 (10)
             15 CALL_FUNCTION            1
             18 LOAD_CONST               2 (3)
             21 CALL_FUNCTION            1
             24 STORE_NAME               1 (divide)

 13          27 LOAD_NAME                2 (emit)
             30 LOAD_NAME                1 (divide)
             33 LOAD_CONST               3 (1)
             36 CALL_FUNCTION            1
             39 CALL_FUNCTION            1
             42 POP_TOP

 14          43 LOAD_NAME                1 (divide)
             46 LOAD_CONST               2 (3)
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               4 (None)
             56 RETURN_VALUE

code one(x) locals=(two) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object two at 0x..., file "exception_in_the_middle_of_a_chain.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (two)

  9          15 LOAD_FAST                1 (two)
             18 RETURN_VALUE

code two(y) cellvars=(three, y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_CLOSURE             2 (x)
              3 LOAD_CLOSURE             1 (y)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object three at 0x..., file "exception_in_the_middle_of_a_chain.py", line 4>)
             12 MAKE_CLOSURE             0
             15 STORE_DEREF              0 (three)

  7          18 LOAD_CLOSURE             0 (three)
             21 BUILD_TUPLE              1
             24 LOAD_CONST               2 (<code object <lambda> at 0x..., file "exception_in_the_middle_of_a_chain.py", line 7>)
             27 MAKE_CLOSURE             0
             30 RETURN_VALUE

code three(z) freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=4
  5           0 LOAD_DEREF               0 (x)
              3 LOAD_DEREF               1 (y)
              6 LOAD_FAST                0 (z)
              9 BINARY_SUBTRACT
             10 BINARY_FLOOR_DIVIDE
             11 RETURN_VALUE

code <lambda>(z) freevars=(three) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=7
  7           0 LOAD_DEREF               0 (three)
              3 LOAD_FAST                0 (z)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
