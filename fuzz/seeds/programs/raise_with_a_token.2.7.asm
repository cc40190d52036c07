freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='raise_with_a_token.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "raise_with_a_token.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            0
             24 POP_TOP
             25 LOAD_CONST               1 (None)
             28 RETURN_VALUE

code outer(t) locals=(fail) cellvars=(t) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (t)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object fail at 0x..., file "raise_with_a_token.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (fail)

  6          15 LOAD_FAST                1 (fail)
             18 RETURN_VALUE

code fail() freevars=(t) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (ValueError)
              3 LOAD_DEREF               0 (t)
              6 CALL_FUNCTION            1
              9 RAISE_VARARGS            1
             12 LOAD_CONST               0 (None)
             15 RETURN_VALUE
