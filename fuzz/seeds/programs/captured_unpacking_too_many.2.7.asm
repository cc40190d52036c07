freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='captured_unpacking_too_many.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "captured_unpacking_too_many.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (owner)
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 (2)
             21 BUILD_LIST               2
             24 CALL_FUNCTION            1
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 POP_TOP

  8          34 LOAD_NAME                0 (owner)
             37 LOAD_NAME                2 (token)
             40 CALL_FUNCTION            0
             43 LOAD_NAME                2 (token)
             46 CALL_FUNCTION            0
             49 LOAD_NAME                2 (token)
             52 CALL_FUNCTION            0
             55 BUILD_LIST               3
             58 CALL_FUNCTION            1
             61 POP_TOP
             62 LOAD_CONST               3 (None)
             65 RETURN_VALUE

code owner(source) cellvars=(a, b) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_FAST                0 (source)
              3 UNPACK_SEQUENCE          2
              6 STORE_DEREF              0 (a)
              9 STORE_DEREF              1 (b)

  4          12 LOAD_CLOSURE             0 (a)
             15 LOAD_CLOSURE             1 (b)
             18 BUILD_TUPLE              2
             21 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_too_many.py", line 4>)
             24 MAKE_CLOSURE             0
             27 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
