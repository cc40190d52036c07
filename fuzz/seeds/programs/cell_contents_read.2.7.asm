freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='cell_contents_read.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_read.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (cell)

 13          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (cell)
             24 LOAD_ATTR                3 (cell_contents)
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               1 (None)
             34 RETURN_VALUE

code outer() locals=(read, cell) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              3 STORE_DEREF              0 (x)

  4           6 LOAD_CLOSURE             0 (x)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "cell_contents_read.py", line 4>)
             15 MAKE_CLOSURE             0
             18 STORE_FAST               0 (read)

  5          21 LOAD_FAST                0 (read)
             24 LOAD_ATTR                0 (__closure__)
             27 LOAD_CONST               3 (0)
             30 BINARY_SUBSCR
             31 STORE_FAST               1 (cell)

  6          34 LOAD_GLOBAL              1 (emit)
             37 LOAD_FAST                1 (cell)
             40 LOAD_ATTR                2 (cell_contents)
             43 CALL_FUNCTION            1
             46 POP_TOP

  7          47 LOAD_GLOBAL              3 (token)
             50 CALL_FUNCTION            0
             53 STORE_DEREF              0 (x)

  8          56 LOAD_GLOBAL              1 (emit)
             59 LOAD_FAST                1 (cell)
             62 LOAD_ATTR                2 (cell_contents)
             65 CALL_FUNCTION            1
             68 POP_TOP

  9          69 LOAD_FAST                1 (cell)
             72 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
