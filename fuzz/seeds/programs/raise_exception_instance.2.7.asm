freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='raise_exception_instance.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object refuse at 0x..., file "raise_exception_instance.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (refuse)

 11           9 LOAD_NAME                0 (refuse)
             12 LOAD_CONST               1 ('size')
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (check)

 12          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (check)
             27 LOAD_CONST               2 (1)
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP

 13          37 LOAD_NAME                1 (check)
             40 LOAD_CONST               3 (-1)
             43 CALL_FUNCTION            1
             46 POP_TOP
             47 LOAD_CONST               4 (None)
             50 RETURN_VALUE

code refuse(what) locals=(check) cellvars=(what) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (what)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object check at 0x..., file "raise_exception_instance.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (check)

  8          15 LOAD_FAST                1 (check)
             18 RETURN_VALUE

code check(value) freevars=(what) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_FAST                0 (value)
              3 LOAD_CONST               1 (0)
              6 COMPARE_OP               0 (<)
              9 POP_JUMP_IF_FALSE       31

  5          12 LOAD_GLOBAL              0 (ValueError)
             15 LOAD_DEREF               0 (what)
             18 LOAD_CONST               2 (' must not be negative')
             21 BINARY_ADD
             22 CALL_FUNCTION            1
             25 RAISE_VARARGS            1
             28 JUMP_FORWARD             0 (to 31)

  6     >>   31 LOAD_FAST                0 (value)
             34 RETURN_VALUE
