freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='recursion_follows_rebinding.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "recursion_follows_rebinding.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (make)
             15 CALL_FUNCTION            0
             18 LOAD_CONST               1 (3)
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 POP_TOP
             28 LOAD_CONST               2 (None)
             31 RETURN_VALUE

code make() locals=(original) cellvars=(count) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (count)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object count at 0x..., file "recursion_follows_rebinding.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_DEREF              0 (count)

  6          15 LOAD_DEREF               0 (count)
             18 STORE_FAST               0 (original)

  7          21 LOAD_CONST               2 (<code object <lambda> at 0x..., file "recursion_follows_rebinding.py", line 7>)
             24 MAKE_FUNCTION            0
             27 STORE_DEREF              0 (count)

  8          30 LOAD_FAST                0 (original)
             33 RETURN_VALUE

code count(n) freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  4           0 LOAD_FAST                0 (n)
              3 LOAD_CONST               1 (0)
              6 COMPARE_OP               2 (==)
              9 POP_JUMP_IF_FALSE       16
             12 LOAD_CONST               1 (0)
             15 RETURN_VALUE
        >>   16 LOAD_CONST               2 (1)
             19 LOAD_DEREF               0 (count)
             22 LOAD_FAST                0 (n)
             25 LOAD_CONST               2 (1)
             28 BINARY_SUBTRACT
             29 CALL_FUNCTION            1
             32 BINARY_ADD
             33 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_CONST               1 (100)
              3 RETURN_VALUE
