freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='too_many_arguments_with_defaults.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "too_many_arguments_with_defaults.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_CONST               1 (1)
             21 LOAD_CONST               2 (2)
             24 LOAD_CONST               3 (3)
             27 LOAD_CONST               4 (4)
             30 CALL_FUNCTION            4
             33 POP_TOP
             34 LOAD_CONST               5 (None)
             37 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              3 LOAD_DEREF               0 (x)
              6 LOAD_CLOSURE             0 (x)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object inner at 0x..., file "too_many_arguments_with_defaults.py", line 3>)
             15 MAKE_CLOSURE             2
             18 STORE_FAST               1 (inner)

  6          21 LOAD_FAST                1 (inner)
             24 RETURN_VALUE

code inner(a, b, c) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
