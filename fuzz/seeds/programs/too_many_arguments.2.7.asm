freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='too_many_arguments.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "too_many_arguments.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_NAME                1 (token)
             21 CALL_FUNCTION            0
             24 LOAD_NAME                1 (token)
             27 CALL_FUNCTION            0
             30 LOAD_NAME                1 (token)
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            3
             39 POP_TOP
             40 LOAD_CONST               2 (None)
             43 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "too_many_arguments.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (inner)

  6          15 LOAD_FAST                1 (inner)
             18 RETURN_VALUE

code inner(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
