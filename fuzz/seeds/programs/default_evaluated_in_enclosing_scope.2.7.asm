freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='default_evaluated_in_enclosing_scope.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "default_evaluated_in_enclosing_scope.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code outer(x) locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (x)
              3 LOAD_CONST               1 (<code object inner at 0x..., file "default_evaluated_in_enclosing_scope.py", line 3>)
              6 MAKE_FUNCTION            1
              9 STORE_FAST               1 (inner)

  7          12 LOAD_FAST                1 (inner)
             15 CALL_FUNCTION            0
             18 LOAD_FAST                1 (inner)
             21 LOAD_CONST               2 (10)
             24 CALL_FUNCTION            1
             27 LOAD_FAST                0 (x)
             30 BUILD_TUPLE              3
             33 RETURN_VALUE

code inner(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                0 (x)
              3 LOAD_CONST               1 (1)
              6 INPLACE_ADD
              7 STORE_FAST               0 (x)

  5          10 LOAD_FAST                0 (x)
             13 RETURN_VALUE
