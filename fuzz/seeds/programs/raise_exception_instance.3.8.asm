freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='raise_exception_instance.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object refuse at 0x..., file "raise_exception_instance.py", line 2>)
              2 LOAD_CONST               1 ('refuse')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (refuse)

 11           8 LOAD_NAME                0 (refuse)
             10 LOAD_CONST               2 ('size')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (check)

 12          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (check)
             20 LOAD_CONST               3 (1)
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             26 POP_TOP

 13          28 LOAD_NAME                1 (check)
             30 LOAD_CONST               4 (-1)
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 LOAD_CONST               5 (None)
             38 RETURN_VALUE

code refuse(what) locals=(check) cellvars=(what) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (what)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object check at 0x..., file "raise_exception_instance.py", line 3>)
              6 LOAD_CONST               2 ('refuse.<locals>.check')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (check)

  8          12 LOAD_FAST                1 (check)
             14 RETURN_VALUE

code check(value) freevars=(what) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_FAST                0 (value)
              2 LOAD_CONST               1 (0)
              4 COMPARE_OP               0 (<)
              6 POP_JUMP_IF_FALSE       20

  5           8 LOAD_GLOBAL              0 (ValueError)
             10 LOAD_DEREF               0 (what)
             12 LOAD_CONST               2 (' must not be negative')
             14 BINARY_ADD
             16 CALL_FUNCTION            1
             18 RAISE_VARARGS            1

  6     >>   20 LOAD_FAST                0 (value)
             22 RETURN_VALUE
