freevars 3.8

code <module> consts=(0: 2) flags=NOFREE stacksize=4 filename='captured_positional_only.py' firstlineno=2
  2           0 LOAD_CONST               7 ((2,))
              2 LOAD_CONST               1 (<code object outer at 0x..., file "captured_positional_only.py", line 2>)
              4 LOAD_CONST               2 ('outer')
              6 MAKE_FUNCTION            1 (defaults)
              8 STORE_NAME               0 (outer)

 11          10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               3 (1)
             14 CALL_FUNCTION            1
             16 STORE_NAME               1 (inner)

 12          18 LOAD_NAME                2 (emit)
             20 LOAD_NAME                1 (inner)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             26 POP_TOP

 13          28 LOAD_NAME                2 (emit)
             30 LOAD_NAME                1 (inner)
             32 CALL_FUNCTION            0
             34 CALL_FUNCTION            1
             36 POP_TOP

 14          38 LOAD_NAME                2 (emit)
             40 LOAD_NAME                0 (outer)
             42 LOAD_CONST               4 (10)
             44 LOAD_CONST               5 (20)
             46 CALL_FUNCTION            2
             48 CALL_FUNCTION            0
             50 CALL_FUNCTION            1
             52 POP_TOP
             54 LOAD_CONST               6 (None)
             56 RETURN_VALUE

code outer(a, b, /) locals=(inner) cellvars=(a, b) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (a)
              2 LOAD_CLOSURE             1 (b)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object inner at 0x..., file "captured_positional_only.py", line 3>)
              8 LOAD_CONST               2 ('outer.<locals>.inner')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               2 (inner)

  8          14 LOAD_FAST                2 (inner)
             16 RETURN_VALUE

code inner() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  5           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 INPLACE_ADD
              6 STORE_DEREF              0 (a)

  6           8 LOAD_DEREF               0 (a)
             10 RETURN_VALUE
