freevars 2.7

code <module> consts=(2: 2, 3: 3, 4: 4, 6: (2, 3)) flags=NOFREE stacksize=5 filename='captured_unpacking_targets.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_unpacking_targets.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               7 (((2, 3), 4))
             21 BUILD_TUPLE              2
             24 CALL_FUNCTION            1
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 POP_TOP
             34 LOAD_CONST               5 (None)
             37 RETURN_VALUE

code outer(source) cellvars=(a, b, c, d, e, f) consts=(0: None) stacksize=6 firstlineno=2
  3           0 LOAD_FAST                0 (source)
              3 UNPACK_SEQUENCE          2
              6 STORE_DEREF              0 (a)
              9 UNPACK_SEQUENCE          2
             12 STORE_DEREF              1 (b)
             15 STORE_DEREF              2 (c)

  4          18 LOAD_DEREF               1 (b)
             21 LOAD_DEREF               2 (c)
             24 ROT_TWO
             25 UNPACK_SEQUENCE          2
             28 STORE_DEREF              3 (d)
             31 STORE_DEREF              4 (e)
             34 STORE_DEREF              5 (f)

  5          37 LOAD_CLOSURE             0 (a)
             40 LOAD_CLOSURE             1 (b)
             43 LOAD_CLOSURE             2 (c)
             46 LOAD_CLOSURE             3 (d)
             49 LOAD_CLOSURE             4 (e)
             52 LOAD_CLOSURE             5 (f)
             55 BUILD_TUPLE              6
             58 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_targets.py", line 5>)
             61 MAKE_CLOSURE             0
             64 RETURN_VALUE

code <lambda>() freevars=(a, b, c, d, e, f) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=6 firstlineno=5
  5           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 LOAD_DEREF               2 (c)
              9 LOAD_DEREF               3 (d)
             12 LOAD_DEREF               4 (e)
             15 LOAD_DEREF               5 (f)
             18 BUILD_TUPLE              6
             21 RETURN_VALUE
