freevars 2.7

code <module> names=(1: None) flags=NOFREE stacksize=2 filename='add_captured_none.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "add_captured_none.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (None)
             15 CALL_FUNCTION            1
             18 LOAD_CONST               1 (1)
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "add_captured_none.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_FAST                0 (y)
              3 LOAD_DEREF               0 (x)
              6 BINARY_ADD
              7 RETURN_VALUE
