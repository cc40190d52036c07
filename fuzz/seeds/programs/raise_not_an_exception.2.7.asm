freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='raise_not_an_exception.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "raise_not_an_exception.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (5)
             15 CALL_FUNCTION            1
             18 CALL_FUNCTION            0
             21 POP_TOP
             22 LOAD_CONST               2 (None)
             25 RETURN_VALUE

code outer(x) locals=(fail) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object fail at 0x..., file "raise_not_an_exception.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (fail)

  6          15 LOAD_FAST                1 (fail)
             18 RETURN_VALUE

code fail() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RAISE_VARARGS            1
              6 LOAD_CONST               0 (None)
              9 RETURN_VALUE
