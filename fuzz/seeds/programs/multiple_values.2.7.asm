freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='multiple_values.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "multiple_values.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_NAME                1 (token)
             21 CALL_FUNCTION            0
             24 LOAD_CONST               2 ('a')
             27 LOAD_NAME                1 (token)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION          257
             36 POP_TOP
             37 LOAD_CONST               3 (None)
             40 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              3 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object inner at 0x..., file "multiple_values.py", line 3>)
             12 MAKE_CLOSURE             1
             15 STORE_FAST               1 (inner)

  6          18 LOAD_FAST                1 (inner)
             21 RETURN_VALUE

code inner(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
