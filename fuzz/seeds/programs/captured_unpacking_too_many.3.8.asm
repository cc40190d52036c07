freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='captured_unpacking_too_many.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "captured_unpacking_too_many.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (owner)
             12 LOAD_CONST               2 (1)
             14 LOAD_CONST               3 (2)
             16 BUILD_LIST               2
             18 CALL_FUNCTION            1
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 POP_TOP

  8          26 LOAD_NAME                0 (owner)
             28 LOAD_NAME                2 (token)
             30 CALL_FUNCTION            0
             32 LOAD_NAME                2 (token)
             34 CALL_FUNCTION            0
             36 LOAD_NAME                2 (token)
             38 CALL_FUNCTION            0
             40 BUILD_LIST               3
             42 CALL_FUNCTION            1
             44 POP_TOP
             46 LOAD_CONST               4 (None)
             48 RETURN_VALUE

code owner(source) cellvars=(a, b) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (source)
              2 UNPACK_SEQUENCE          2
              4 STORE_DEREF              0 (a)
              6 STORE_DEREF              1 (b)

  4           8 LOAD_CLOSURE             0 (a)
             10 LOAD_CLOSURE             1 (b)
             12 BUILD_TUPLE              2
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_too_many.py", line 4>)
             16 LOAD_CONST               2 ('owner.<locals>.<lambda>')
             18 MAKE_FUNCTION            8 (closure)
             20 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
