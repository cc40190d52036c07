freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='dropped_closures_leave_no_count.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "dropped_closures_leave_no_count.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (5)
             12 CALL_FUNCTION            1
             14 UNPACK_SEQUENCE          2
             16 STORE_NAME               1 (first)
             18 STORE_NAME               2 (last)

 12          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                1 (first)
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            1
             28 POP_TOP

 13          30 LOAD_NAME                3 (emit)
             32 LOAD_NAME                2 (last)
             34 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               3 (None)
             42 RETURN_VALUE

code outer(n) locals=(made) cellvars=(x) consts=(0: None) stacksize=6 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (x)

  4           6 BUILD_LIST               0
              8 STORE_FAST               1 (made)

  5     >>   10 LOAD_FAST                0 (n)
             12 POP_JUMP_IF_FALSE       46

  6          14 LOAD_FAST                1 (made)
             16 LOAD_METHOD              1 (append)
             18 LOAD_FAST                0 (n)
             20 BUILD_TUPLE              1
             22 LOAD_CLOSURE             0 (x)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dropped_closures_leave_no_count.py", line 6>)
             28 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             30 MAKE_FUNCTION            9 (defaults, closure)
             32 CALL_METHOD              1
             34 POP_TOP

  7          36 LOAD_FAST                0 (n)
             38 LOAD_CONST               3 (1)
             40 INPLACE_SUBTRACT
             42 STORE_FAST               0 (n)
             44 JUMP_ABSOLUTE           10

  8     >>   46 LOAD_FAST                1 (made)
             48 LOAD_CONST               4 (0)
             50 BINARY_SUBSCR
             52 LOAD_FAST                1 (made)
             54 LOAD_CONST               5 (-1)
             56 BINARY_SUBSCR
             58 BUILD_TUPLE              2
             60 RETURN_VALUE

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (y)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
