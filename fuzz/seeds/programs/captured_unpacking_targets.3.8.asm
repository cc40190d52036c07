freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='captured_unpacking_targets.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_unpacking_targets.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 ((1, ((2, 3), 4)))
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               3 (None)
             24 RETURN_VALUE

code outer(source) cellvars=(a, b, c, d, e, f) consts=(0: None) stacksize=6 firstlineno=2
  3           0 LOAD_FAST                0 (source)
              2 UNPACK_SEQUENCE          2
              4 STORE_DEREF              0 (a)
              6 UNPACK_SEQUENCE          2
              8 STORE_DEREF              1 (b)
             10 STORE_DEREF              2 (c)

  4          12 LOAD_DEREF               1 (b)
             14 LOAD_DEREF               2 (c)
             16 ROT_TWO
             18 UNPACK_SEQUENCE          2
             20 STORE_DEREF              3 (d)
             22 STORE_DEREF              4 (e)
             24 STORE_DEREF              5 (f)

  5          26 LOAD_CLOSURE             0 (a)
             28 LOAD_CLOSURE             1 (b)
             30 LOAD_CLOSURE             2 (c)
             32 LOAD_CLOSURE             3 (d)
             34 LOAD_CLOSURE             4 (e)
             36 LOAD_CLOSURE             5 (f)
             38 BUILD_TUPLE              6
             40 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_targets.py", line 5>)
             42 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             44 MAKE_FUNCTION            8 (closure)
             46 RETURN_VALUE

code <lambda>() freevars=(a, b, c, d, e, f) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=6 firstlineno=5
  5           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 LOAD_DEREF               2 (c)
              6 LOAD_DEREF               3 (d)
              8 LOAD_DEREF               4 (e)
             10 LOAD_DEREF               5 (f)
             12 BUILD_TUPLE              6
             14 RETURN_VALUE
