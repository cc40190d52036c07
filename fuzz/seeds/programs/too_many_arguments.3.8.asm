freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='too_many_arguments.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "too_many_arguments.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 LOAD_NAME                1 (token)
             16 CALL_FUNCTION            0
             18 LOAD_NAME                1 (token)
             20 CALL_FUNCTION            0
             22 LOAD_NAME                1 (token)
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            3
             28 POP_TOP
             30 LOAD_CONST               3 (None)
             32 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "too_many_arguments.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  6          12 LOAD_FAST                1 (inner)
             14 RETURN_VALUE

code inner(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
