freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='dropped_closures_leave_no_count.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "dropped_closures_leave_no_count.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (5)
             15 CALL_FUNCTION            1
             18 UNPACK_SEQUENCE          2
             21 STORE_NAME               1 (first)
             24 STORE_NAME               2 (last)

 12          27 LOAD_NAME                3 (emit)
             30 LOAD_NAME                1 (first)
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             39 POP_TOP

 13          40 LOAD_NAME                3 (emit)
             43 LOAD_NAME                2 (last)
             46 CALL_FUNCTION            0
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               2 (None)
             56 RETURN_VALUE

code outer(n) locals=(made) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (x)

  4           9 BUILD_LIST               0
             12 STORE_FAST               1 (made)

  5          15 SETUP_LOOP              45 (to 63)
        >>   18 LOAD_FAST                0 (n)
             21 POP_JUMP_IF_FALSE       62

  6          24 LOAD_FAST                1 (made)
             27 LOAD_ATTR                1 (append)
             30 LOAD_FAST                0 (n)
             33 LOAD_CLOSURE             0 (x)
             36 BUILD_TUPLE              1
             39 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dropped_closures_leave_no_count.py", line 6>)
             42 MAKE_CLOSURE             1
             45 CALL_FUNCTION            1
             48 POP_TOP

  7          49 LOAD_FAST                0 (n)
             52 LOAD_CONST               2 (1)
             55 INPLACE_SUBTRACT
             56 STORE_FAST               0 (n)
             59 JUMP_ABSOLUTE           18
        >>   62 POP_BLOCK

  8     >>   63 LOAD_FAST                1 (made)
             66 LOAD_CONST               3 (0)
             69 BINARY_SUBSCR
             70 LOAD_FAST                1 (made)
             73 LOAD_CONST               4 (-1)
             76 BINARY_SUBSCR
             77 BUILD_TUPLE              2
             80 RETURN_VALUE

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (x)
              3 LOAD_FAST                0 (y)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
