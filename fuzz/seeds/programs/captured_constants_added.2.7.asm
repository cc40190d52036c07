freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='captured_constants_added.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_constants_added.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 PRINT_ITEM
             16 PRINT_NEWLINE
             17 LOAD_CONST               1 (None)
             20 RETURN_VALUE

code outer() locals=(inner) cellvars=(x, y) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              3 STORE_DEREF              0 (x)

  4           6 LOAD_CONST               2 (2)
              9 STORE_DEREF              1 (y)

  6          12 LOAD_CLOSURE             0 (x)
             15 LOAD_CLOSURE             1 (y)
             18 BUILD_TUPLE              2
             21 LOAD_CONST               3 (<code object inner at 0x..., file "captured_constants_added.py", line 6>)
             24 MAKE_CLOSURE             0
             27 STORE_FAST               0 (inner)

  9          30 LOAD_FAST                0 (inner)
             33 LOAD_CONST               1 (1)
             36 CALL_FUNCTION            1
             39 RETURN_VALUE

code inner(z) freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              3 LOAD_DEREF               1 (y)
              6 BINARY_ADD
              7 LOAD_FAST                0 (z)
             10 BINARY_ADD
             11 RETURN_VALUE
