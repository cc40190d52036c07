freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='default_evaluated_in_enclosing_scope.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "default_evaluated_in_enclosing_scope.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code outer(x) locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "default_evaluated_in_enclosing_scope.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            1 (defaults)
             10 STORE_FAST               1 (inner)

  7          12 LOAD_FAST                1 (inner)
             14 CALL_FUNCTION            0
             16 LOAD_FAST                1 (inner)
             18 LOAD_CONST               3 (10)
             20 CALL_FUNCTION            1
             22 LOAD_FAST                0 (x)
             24 BUILD_TUPLE              3
             26 RETURN_VALUE

code inner(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                0 (x)
              2 LOAD_CONST               1 (1)
              4 INPLACE_ADD
              6 STORE_FAST               0 (x)

  5           8 LOAD_FAST                0 (x)
             10 RETURN_VALUE
