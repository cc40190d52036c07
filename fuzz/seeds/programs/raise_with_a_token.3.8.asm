freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='raise_with_a_token.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "raise_with_a_token.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            0
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code outer(t) locals=(fail) cellvars=(t) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (t)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object fail at 0x..., file "raise_with_a_token.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.fail')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (fail)

  6          12 LOAD_FAST                1 (fail)
             14 RETURN_VALUE

code fail() freevars=(t) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (ValueError)
              2 LOAD_DEREF               0 (t)
              4 CALL_FUNCTION            1
              6 RAISE_VARARGS            1
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
