freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='cell_contents_written.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_written.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (read)

  7          24 LOAD_CONST               1 ('written')
             27 LOAD_NAME                2 (read)
             30 LOAD_ATTR                3 (__closure__)
             33 LOAD_CONST               2 (0)
             36 BINARY_SUBSCR
             37 STORE_ATTR               4 (cell_contents)

  8          40 LOAD_NAME                5 (emit)
             43 LOAD_NAME                2 (read)
             46 CALL_FUNCTION            0
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               3 (None)
             56 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_written.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
