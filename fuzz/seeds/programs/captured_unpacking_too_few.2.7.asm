freevars 2.7

code <module> consts=(1: 1) flags=NOFREE stacksize=2 filename='captured_unpacking_too_few.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "captured_unpacking_too_few.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           9 LOAD_NAME                0 (owner)
             12 LOAD_CONST               3 ((1,))
             15 CALL_FUNCTION            1
             18 POP_TOP
             19 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code owner(source) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 ('old')
              3 DUP_TOP
              4 STORE_DEREF              0 (a)
              7 STORE_DEREF              1 (b)

  4          10 LOAD_CLOSURE             0 (a)
             13 LOAD_CLOSURE             1 (b)
             16 BUILD_TUPLE              2
             19 LOAD_CONST               2 (<code object <lambda> at 0x..., file "captured_unpacking_too_few.py", line 4>)
             22 MAKE_CLOSURE             0
             25 STORE_FAST               1 (read)

  5          28 LOAD_GLOBAL              0 (emit)
             31 LOAD_FAST                1 (read)
             34 CALL_FUNCTION            0
             37 CALL_FUNCTION            1
             40 POP_TOP

  6          41 LOAD_FAST                0 (source)
             44 UNPACK_SEQUENCE          2
             47 STORE_DEREF              0 (a)
             50 STORE_DEREF              1 (b)

  7          53 LOAD_FAST                1 (read)
             56 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (a)
              3 LOAD_DEREF               1 (b)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
