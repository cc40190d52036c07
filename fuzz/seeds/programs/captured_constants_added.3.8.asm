freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='captured_constants_added.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_constants_added.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 LOAD_NAME                1 (print)
             10 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code outer() locals=(inner) cellvars=(x, y) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 STORE_DEREF              0 (x)

  4           4 LOAD_CONST               2 (2)
              6 STORE_DEREF              1 (y)

  6           8 LOAD_CLOSURE             0 (x)
             10 LOAD_CLOSURE             1 (y)
             12 BUILD_TUPLE              2
             14 LOAD_CONST               3 (<code object inner at 0x..., file "captured_constants_added.py", line 6>)
             16 LOAD_CONST               4 ('outer.<locals>.inner')
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               0 (inner)

  9          22 LOAD_FAST                0 (inner)
             24 LOAD_CONST               1 (1)
             26 CALL_FUNCTION            1
             28 RETURN_VALUE

code inner(z) freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              2 LOAD_DEREF               1 (y)
              4 BINARY_ADD
              6 LOAD_FAST                0 (z)
              8 BINARY_ADD
             10 RETURN_VALUE
