freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cell_contents_deleted.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_deleted.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (read)

  8          18 LOAD_NAME                2 (read)
             20 LOAD_ATTR                3 (__closure__)
             22 LOAD_CONST               2 (0)
             24 BINARY_SUBSCR
             26 STORE_NAME               4 (cell)

  9          28 LOAD_NAME                4 (cell)
             30 DELETE_ATTR              5 (cell_contents)

 10          32 LOAD_NAME                6 (emit)
             34 LOAD_NAME                4 (cell)
             36 CALL_FUNCTION            1
             38 POP_TOP

 11          40 LOAD_NAME                4 (cell)
             42 DELETE_ATTR              5 (cell_contents)

 12          44 LOAD_NAME                6 (emit)
             46 LOAD_CONST               3 ('again')
             48 CALL_FUNCTION            1
             50 POP_TOP

 13          52 LOAD_NAME                2 (read)
             54 CALL_FUNCTION            0
             56 POP_TOP
             58 LOAD_CONST               4 (None)
             60 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_deleted.py", line 4>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
