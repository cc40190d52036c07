freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='same_def_executed_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "same_def_executed_twice.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (made)

 14          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (made)
             24 LOAD_CONST               1 (0)
             27 BINARY_SUBSCR
             28 LOAD_NAME                1 (made)
             31 LOAD_CONST               2 (1)
             34 BINARY_SUBSCR
             35 COMPARE_OP               8 (is)
             38 CALL_FUNCTION            1
             41 POP_TOP

 15          42 LOAD_NAME                2 (emit)
             45 LOAD_NAME                1 (made)
             48 LOAD_CONST               1 (0)
             51 BINARY_SUBSCR
             52 LOAD_ATTR                3 (__code__)
             55 LOAD_NAME                1 (made)
             58 LOAD_CONST               2 (1)
             61 BINARY_SUBSCR
             62 LOAD_ATTR                3 (__code__)
             65 COMPARE_OP               8 (is)
             68 CALL_FUNCTION            1
             71 POP_TOP

 16          72 LOAD_NAME                2 (emit)
             75 LOAD_NAME                1 (made)
             78 LOAD_CONST               1 (0)
             81 BINARY_SUBSCR
             82 LOAD_ATTR                4 (__closure__)
             85 LOAD_CONST               1 (0)
             88 BINARY_SUBSCR
             89 LOAD_NAME                1 (made)
             92 LOAD_CONST               2 (1)
             95 BINARY_SUBSCR
             96 LOAD_ATTR                4 (__closure__)
             99 LOAD_CONST               1 (0)
            102 BINARY_SUBSCR
            103 COMPARE_OP               8 (is)
            106 CALL_FUNCTION            1
            109 POP_TOP

 17         110 LOAD_NAME                2 (emit)
            113 LOAD_NAME                1 (made)
            116 LOAD_CONST               1 (0)
            119 BINARY_SUBSCR
            120 CALL_FUNCTION            0
            123 CALL_FUNCTION            1
            126 POP_TOP
            127 LOAD_CONST               3 (None)
            130 RETURN_VALUE

code outer() locals=(made, read) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              3 STORE_DEREF              0 (x)

  4           6 BUILD_LIST               0
              9 STORE_FAST               0 (made)

  5          12 SETUP_LOOP              54 (to 69)
        >>   15 LOAD_DEREF               0 (x)
             18 LOAD_CONST               2 (2)
             21 COMPARE_OP               0 (<)
             24 POP_JUMP_IF_FALSE       68

  6          27 LOAD_CLOSURE             0 (x)
             30 BUILD_TUPLE              1
             33 LOAD_CONST               3 (<code object read at 0x..., file "same_def_executed_twice.py", line 6>)
             36 MAKE_CLOSURE             0
             39 STORE_FAST               1 (read)

  8          42 LOAD_FAST                0 (made)
             45 LOAD_ATTR                0 (append)
             48 LOAD_FAST                1 (read)
             51 CALL_FUNCTION            1
             54 POP_TOP

  9          55 LOAD_DEREF               0 (x)
             58 LOAD_CONST               4 (1)
             61 INPLACE_ADD
             62 STORE_DEREF              0 (x)
             65 JUMP_ABSOLUTE           15
        >>   68 POP_BLOCK

 10     >>   69 LOAD_FAST                0 (made)
             72 RETURN_VALUE

code read() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
