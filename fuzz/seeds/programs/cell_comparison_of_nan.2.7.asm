freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='cell_comparison_of_nan.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_comparison_of_nan.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_CONST               1 (inf)
             12 STORE_NAME               1 (huge)

  7          15 LOAD_NAME                1 (huge)
             18 LOAD_NAME                1 (huge)
             21 BINARY_SUBTRACT
             22 STORE_NAME               2 (nan)

  8          25 LOAD_NAME                0 (outer)
             28 LOAD_NAME                2 (nan)
             31 CALL_FUNCTION            1
             34 STORE_NAME               3 (f)

  9          37 LOAD_NAME                3 (f)
             40 LOAD_ATTR                4 (__closure__)
             43 LOAD_CONST               2 (0)
             46 BINARY_SUBSCR
             47 STORE_NAME               5 (cell)

 10          50 LOAD_NAME                6 (emit)
             53 LOAD_NAME                2 (nan)
             56 LOAD_NAME                2 (nan)
             59 COMPARE_OP               2 (==)
             62 CALL_FUNCTION            1
             65 POP_TOP

 11          66 LOAD_NAME                6 (emit)
             69 LOAD_NAME                5 (cell)
             72 LOAD_NAME                5 (cell)
             75 COMPARE_OP               2 (==)
             78 CALL_FUNCTION            1
             81 POP_TOP

 12          82 LOAD_NAME                6 (emit)
             85 LOAD_NAME                5 (cell)
             88 LOAD_NAME                0 (outer)
             91 LOAD_NAME                2 (nan)
             94 CALL_FUNCTION            1
             97 LOAD_ATTR                4 (__closure__)
            100 LOAD_CONST               2 (0)
            103 BINARY_SUBSCR
            104 COMPARE_OP               2 (==)
            107 CALL_FUNCTION            1
            110 POP_TOP
            111 LOAD_CONST               3 (None)
            114 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_comparison_of_nan.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
