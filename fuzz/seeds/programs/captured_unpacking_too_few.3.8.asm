freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='captured_unpacking_too_few.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "captured_unpacking_too_few.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           8 LOAD_NAME                0 (owner)
             10 LOAD_CONST               2 ((1,))
             12 CALL_FUNCTION            1
             14 POP_TOP
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code owner(source) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 ('old')
              2 DUP_TOP
              4 STORE_DEREF              0 (a)
              6 STORE_DEREF              1 (b)

  4           8 LOAD_CLOSURE             0 (a)
             10 LOAD_CLOSURE             1 (b)
             12 BUILD_TUPLE              2
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "captured_unpacking_too_few.py", line 4>)
             16 LOAD_CONST               3 ('owner.<locals>.<lambda>')
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (read)

  5          22 LOAD_GLOBAL              0 (emit)
             24 LOAD_FAST                1 (read)
             26 CALL_FUNCTION            0
             28 CALL_FUNCTION            1
             30 POP_TOP

  6          32 LOAD_FAST                0 (source)
             34 UNPACK_SEQUENCE          2
             36 STORE_DEREF              0 (a)
             38 STORE_DEREF              1 (b)

  7          40 LOAD_FAST                1 (read)
             42 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
