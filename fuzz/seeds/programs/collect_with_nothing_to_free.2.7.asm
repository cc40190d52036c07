freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='collect_with_nothing_to_free.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "collect_with_nothing_to_free.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                0 (outer)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (inner)

 11          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                2 (inner)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            1
             36 POP_TOP

 12          37 LOAD_NAME                4 (collect)
             40 CALL_FUNCTION            0
             43 POP_TOP
             44 LOAD_CONST               1 (None)
             47 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "collect_with_nothing_to_free.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (inner)

  7          15 LOAD_FAST                1 (inner)
             18 RETURN_VALUE

code inner() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_GLOBAL              0 (collect)
              3 CALL_FUNCTION            0
              6 POP_TOP

  5           7 LOAD_DEREF               0 (x)
             10 RETURN_VALUE
