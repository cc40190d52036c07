freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='print_statement.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "print_statement.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('text')
             15 CALL_FUNCTION            1
             18 LOAD_CONST               2 (5L)
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               3 (None)
             28 RETURN_VALUE

code outer(x) locals=(show) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object show at 0x..., file "print_statement.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (show)

  8          15 LOAD_FAST                1 (show)
             18 RETURN_VALUE

code show(y) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 PRINT_ITEM
              4 LOAD_FAST                0 (y)
              7 PRINT_ITEM

  5           8 PRINT_NEWLINE

  6           9 LOAD_CONST               1 ('end')
             12 PRINT_ITEM
             13 LOAD_DEREF               0 (x)
             16 UNARY_CONVERT
             17 PRINT_ITEM
             18 PRINT_NEWLINE
             19 LOAD_CONST               0 (None)
             22 RETURN_VALUE
