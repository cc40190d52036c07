freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='lambda_in_a_default.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "lambda_in_a_default.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('captured')
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (inner)

 10          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (inner)
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 POP_TOP

 11          34 LOAD_NAME                2 (emit)
             37 LOAD_NAME                1 (inner)
             40 LOAD_ATTR                3 (__closure__)
             43 CALL_FUNCTION            1
             46 POP_TOP

 12          47 LOAD_NAME                2 (emit)
             50 LOAD_NAME                1 (inner)
             53 LOAD_ATTR                4 (__defaults__)
             56 LOAD_CONST               2 (0)
             59 BINARY_SUBSCR
             60 LOAD_ATTR                3 (__closure__)
             63 LOAD_CONST               2 (0)
             66 BINARY_SUBSCR
             67 LOAD_ATTR                5 (cell_contents)
             70 CALL_FUNCTION            1
             73 POP_TOP
             74 LOAD_CONST               3 (None)
             77 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "lambda_in_a_default.py", line 3>)
              9 MAKE_CLOSURE             0
             12 LOAD_CONST               2 ('parameter')
             15 LOAD_CONST               3 (<code object inner at 0x..., file "lambda_in_a_default.py", line 3>)
             18 MAKE_FUNCTION            2
             21 STORE_FAST               1 (inner)

  6          24 LOAD_FAST                1 (inner)
             27 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE

code inner(read, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                0 (read)
              3 CALL_FUNCTION            0
              6 LOAD_FAST                1 (x)
              9 BUILD_TUPLE              2
             12 RETURN_VALUE
