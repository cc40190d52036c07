freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='cell_comparison_of_nan.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_comparison_of_nan.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_CONST               2 (inf)
             10 STORE_NAME               1 (huge)

  7          12 LOAD_NAME                1 (huge)
             14 LOAD_NAME                1 (huge)
             16 BINARY_SUBTRACT
             18 STORE_NAME               2 (nan)

  8          20 LOAD_NAME                0 (outer)
             22 LOAD_NAME                2 (nan)
             24 CALL_FUNCTION            1
             26 STORE_NAME               3 (f)

  9          28 LOAD_NAME                3 (f)
             30 LOAD_ATTR                4 (__closure__)
             32 LOAD_CONST               3 (0)
             34 BINARY_SUBSCR
             36 STORE_NAME               5 (cell)

 10          38 LOAD_NAME                6 (emit)
             40 LOAD_NAME                2 (nan)
             42 LOAD_NAME                2 (nan)
             44 COMPARE_OP               2 (==)
             46 CALL_FUNCTION            1
             48 POP_TOP

 11          50 LOAD_NAME                6 (emit)
             52 LOAD_NAME                5 (cell)
             54 LOAD_NAME                5 (cell)
             56 COMPARE_OP               2 (==)
             58 CALL_FUNCTION            1
             60 POP_TOP

 12          62 LOAD_NAME                6 (emit)
             64 LOAD_NAME                5 (cell)
             66 LOAD_NAME                0 (outer)
             68 LOAD_NAME                2 (nan)
             70 CALL_FUNCTION            1
             72 LOAD_ATTR                4 (__closure__)
             74 LOAD_CONST               3 (0)
             76 BINARY_SUBSCR
             78 COMPARE_OP               2 (==)
             80 CALL_FUNCTION            1
             82 POP_TOP
             84 LOAD_CONST               4 (None)
             86 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_comparison_of_nan.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
