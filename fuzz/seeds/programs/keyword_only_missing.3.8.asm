freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='keyword_only_missing.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_only_missing.py", line 2>)
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

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "keyword_only_missing.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  6          12 LOAD_FAST                1 (inner)
             14 RETURN_VALUE

code inner(*, key) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (key)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
