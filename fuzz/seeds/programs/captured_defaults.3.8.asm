freevars 3.8

code <module> consts=(0: 'default') flags=NOFREE stacksize=5 filename='captured_defaults.py' firstlineno=2
  2           0 LOAD_CONST               8 (('default',))
              2 LOAD_CONST               1 (<code object outer at 0x..., file "captured_defaults.py", line 2>)
              4 LOAD_CONST               2 ('outer')
              6 MAKE_FUNCTION            1 (defaults)
              8 STORE_NAME               0 (outer)

  8          10 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               3 (1)
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            0
             20 CALL_FUNCTION            1
             22 POP_TOP

  9          24 LOAD_NAME                1 (emit)
             26 LOAD_NAME                0 (outer)
             28 LOAD_CONST               3 (1)
             30 CALL_FUNCTION            1
             32 CALL_FUNCTION            0
             34 CALL_FUNCTION            1
             36 POP_TOP

 10          38 LOAD_NAME                1 (emit)
             40 LOAD_NAME                0 (outer)
             42 LOAD_CONST               4 ('xxx')
             44 LOAD_CONST               5 (2)
             46 LOAD_CONST               6 (('b', 'a'))
             48 CALL_FUNCTION_KW         2
             50 CALL_FUNCTION            0
             52 CALL_FUNCTION            1
             54 POP_TOP
             56 LOAD_CONST               7 (None)
             58 RETURN_VALUE

code outer(a, b) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (a)
              2 LOAD_CLOSURE             1 (b)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_defaults.py", line 3>)
              8 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               2 (read)

  4          14 LOAD_DEREF               1 (b)
             16 LOAD_CONST               3 ('!')
             18 BINARY_ADD
             20 STORE_DEREF              1 (b)

  5          22 LOAD_FAST                2 (read)
             24 RETURN_VALUE

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
