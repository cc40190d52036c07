freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='cell_contents_written.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_written.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (read)

  7          18 LOAD_CONST               2 ('written')
             20 LOAD_NAME                2 (read)
             22 LOAD_ATTR                3 (__closure__)
             24 LOAD_CONST               3 (0)
             26 BINARY_SUBSCR
             28 STORE_ATTR               4 (cell_contents)

  8          30 LOAD_NAME                5 (emit)
             32 LOAD_NAME                2 (read)
             34 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               4 (None)
             42 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_written.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
