freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='recursion_follows_rebinding.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "recursion_follows_rebinding.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             14 LOAD_CONST               2 (3)
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               3 (None)
             24 RETURN_VALUE

code make() locals=(original) cellvars=(count) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (count)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object count at 0x..., file "recursion_follows_rebinding.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.count')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_DEREF              0 (count)

  6          12 LOAD_DEREF               0 (count)
             14 STORE_FAST               0 (original)

  7          16 LOAD_CONST               3 (<code object <lambda> at 0x..., file "recursion_follows_rebinding.py", line 7>)
             18 LOAD_CONST               4 ('make.<locals>.<lambda>')
             20 MAKE_FUNCTION            0
             22 STORE_DEREF              0 (count)

  8          24 LOAD_FAST                0 (original)
             26 RETURN_VALUE

code count(n) freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  4           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (0)
              4 COMPARE_OP               2 (==)
              6 POP_JUMP_IF_FALSE       12
              8 LOAD_CONST               1 (0)
             10 RETURN_VALUE
        >>   12 LOAD_CONST               2 (1)
             14 LOAD_DEREF               0 (count)
             16 LOAD_FAST                0 (n)
             18 LOAD_CONST               2 (1)
             20 BINARY_SUBTRACT
             22 CALL_FUNCTION            1
             24 BINARY_ADD
             26 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_CONST               1 (100)
              2 RETURN_VALUE
