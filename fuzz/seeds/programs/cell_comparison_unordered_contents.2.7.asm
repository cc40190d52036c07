freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='cell_comparison_unordered_contents.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object cell at 0x..., file "cell_comparison_unordered_contents.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (cell)
             15 LOAD_CONST               1 ('a')
             18 CALL_FUNCTION            1
             21 LOAD_NAME                0 (cell)
             24 LOAD_CONST               2 (1)
             27 CALL_FUNCTION            1
             30 COMPARE_OP               2 (==)
             33 CALL_FUNCTION            1
             36 POP_TOP

  7          37 LOAD_NAME                0 (cell)
             40 LOAD_CONST               2 (1)
             43 CALL_FUNCTION            1
             46 LOAD_NAME                0 (cell)
             49 LOAD_CONST               1 ('a')
             52 CALL_FUNCTION            1
             55 COMPARE_OP               0 (<)
             58 POP_TOP
             59 LOAD_CONST               3 (None)
             62 RETURN_VALUE

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_comparison_unordered_contents.py", line 3>)
              9 MAKE_CLOSURE             0
             12 LOAD_ATTR                0 (__closure__)
             15 LOAD_CONST               2 (0)
             18 BINARY_SUBSCR
             19 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
