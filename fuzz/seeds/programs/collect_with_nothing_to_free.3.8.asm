freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='collect_with_nothing_to_free.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "collect_with_nothing_to_free.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (inner)

 11          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                2 (inner)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             26 POP_TOP

 12          28 LOAD_NAME                4 (collect)
             30 CALL_FUNCTION            0
             32 POP_TOP
             34 LOAD_CONST               2 (None)
             36 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "collect_with_nothing_to_free.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  7          12 LOAD_FAST                1 (inner)
             14 RETURN_VALUE

code inner() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_GLOBAL              0 (collect)
              2 CALL_FUNCTION            0
              4 POP_TOP

  5           6 LOAD_DEREF               0 (x)
              8 RETURN_VALUE
