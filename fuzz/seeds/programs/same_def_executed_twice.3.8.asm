freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='same_def_executed_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "same_def_executed_twice.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (made)

 14          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (made)
             18 LOAD_CONST               2 (0)
             20 BINARY_SUBSCR
             22 LOAD_NAME                1 (made)
             24 LOAD_CONST               3 (1)
             26 BINARY_SUBSCR
             28 COMPARE_OP               8 (is)
             30 CALL_FUNCTION            1
             32 POP_TOP

 15          34 LOAD_NAME                2 (emit)
             36 LOAD_NAME                1 (made)
             38 LOAD_CONST               2 (0)
             40 BINARY_SUBSCR
             42 LOAD_ATTR                3 (__code__)
             44 LOAD_NAME                1 (made)
             46 LOAD_CONST               3 (1)
             48 BINARY_SUBSCR
             50 LOAD_ATTR                3 (__code__)
             52 COMPARE_OP               8 (is)
             54 CALL_FUNCTION            1
             56 POP_TOP

 16          58 LOAD_NAME                2 (emit)
             60 LOAD_NAME                1 (made)
             62 LOAD_CONST               2 (0)
             64 BINARY_SUBSCR
             66 LOAD_ATTR                4 (__closure__)
             68 LOAD_CONST               2 (0)
             70 BINARY_SUBSCR
             72 LOAD_NAME                1 (made)
             74 LOAD_CONST               3 (1)
             76 BINARY_SUBSCR
             78 LOAD_ATTR                4 (__closure__)
             80 LOAD_CONST               2 (0)
             82 BINARY_SUBSCR
             84 COMPARE_OP               8 (is)
             86 CALL_FUNCTION            1
             88 POP_TOP

 17          90 LOAD_NAME                2 (emit)
             92 LOAD_NAME                1 (made)
             94 LOAD_CONST               2 (0)
             96 BINARY_SUBSCR
             98 CALL_FUNCTION            0
            100 CALL_FUNCTION            1
            102 POP_TOP
            104 LOAD_CONST               4 (None)
            106 RETURN_VALUE

code outer() locals=(made, read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              2 STORE_DEREF              0 (x)

  4           4 BUILD_LIST               0
              6 STORE_FAST               0 (made)

  5     >>    8 LOAD_DEREF               0 (x)
             10 LOAD_CONST               2 (2)
             12 COMPARE_OP               0 (<)
             14 POP_JUMP_IF_FALSE       48

  6          16 LOAD_CLOSURE             0 (x)
             18 BUILD_TUPLE              1
             20 LOAD_CONST               3 (<code object read at 0x..., file "same_def_executed_twice.py", line 6>)
             22 LOAD_CONST               4 ('outer.<locals>.read')
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               1 (read)

  8          28 LOAD_FAST                0 (made)
             30 LOAD_METHOD              0 (append)
             32 LOAD_FAST                1 (read)
             34 CALL_METHOD              1
             36 POP_TOP

  9          38 LOAD_DEREF               0 (x)
             40 LOAD_CONST               5 (1)
             42 INPLACE_ADD
             44 STORE_DEREF              0 (x)
             46 JUMP_ABSOLUTE            8

 10     >>   48 LOAD_FAST                0 (made)
             50 RETURN_VALUE

code read() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
