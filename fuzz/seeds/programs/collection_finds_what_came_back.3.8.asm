freevars 3.8

code <module> flags=NOFREE stacksize=7 filename='collection_finds_what_came_back.py' firstlineno=3
  3           0 BUILD_LIST               0
              2 STORE_NAME               0 (saved)

  6           4 LOAD_CONST               0 (<code object make at 0x..., file "collection_finds_what_came_back.py", line 6>)
              6 LOAD_CONST               1 ('make')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (make)

 15          12 LOAD_NAME                1 (make)
             14 CALL_FUNCTION            0
             16 POP_TOP

 16          18 LOAD_NAME                2 (collect)
             20 CALL_FUNCTION            0
             22 POP_TOP

 17          24 LOAD_NAME                3 (emit)
             26 LOAD_NAME                4 (len)
             28 LOAD_NAME                0 (saved)
             30 CALL_FUNCTION            1
             32 LOAD_NAME                4 (len)
             34 LOAD_NAME                0 (saved)
             36 LOAD_CONST               2 (0)
             38 BINARY_SUBSCR
             40 CALL_FUNCTION            1
             42 LOAD_NAME                0 (saved)
             44 LOAD_CONST               2 (0)
             46 BINARY_SUBSCR
             48 LOAD_CONST               2 (0)
             50 BINARY_SUBSCR
             52 LOAD_NAME                0 (saved)
             54 LOAD_CONST               2 (0)
             56 BINARY_SUBSCR
             58 LOAD_CONST               3 (1)
             60 BINARY_SUBSCR
             62 LOAD_NAME                0 (saved)
             64 LOAD_CONST               2 (0)
             66 BINARY_SUBSCR
             68 COMPARE_OP               8 (is)
             70 BUILD_TUPLE              4
             72 CALL_FUNCTION            1
             74 POP_TOP
             76 LOAD_CONST               4 (None)
             78 RETURN_VALUE

code make() locals=(two) cellvars=(one) stacksize=6 firstlineno=6
  7           0 LOAD_CONST               1 ('one')
              2 BUILD_LIST               1
              4 STORE_DEREF              0 (one)

  8           6 LOAD_CONST               2 ('two')
              8 BUILD_LIST               1
             10 STORE_FAST               0 (two)

  9          12 LOAD_DEREF               0 (one)
             14 LOAD_METHOD              0 (append)
             16 LOAD_DEREF               0 (one)
             18 CALL_METHOD              1
             20 POP_TOP

 10          22 LOAD_FAST                0 (two)
             24 LOAD_METHOD              0 (append)
             26 LOAD_FAST                0 (two)
             28 CALL_METHOD              1
             30 POP_TOP

 11          32 LOAD_DEREF               0 (one)
             34 LOAD_METHOD              0 (append)
             36 LOAD_GLOBAL              1 (token)
             38 LOAD_CLOSURE             0 (one)
             40 BUILD_TUPLE              1
             42 LOAD_CONST               3 (<code object <lambda> at 0x..., file "collection_finds_what_came_back.py", line 11>)
             44 LOAD_CONST               4 ('make.<locals>.<lambda>')
             46 MAKE_FUNCTION            8 (closure)
             48 CALL_FUNCTION            1
             50 CALL_METHOD              1
             52 POP_TOP

 12          54 LOAD_FAST                0 (two)
             56 LOAD_METHOD              0 (append)
             58 LOAD_GLOBAL              1 (token)
             60 CALL_FUNCTION            0
             62 CALL_METHOD              1
             64 POP_TOP
             66 LOAD_CONST               0 (None)
             68 RETURN_VALUE

code <lambda>() freevars=(one) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=11
 11           0 LOAD_GLOBAL              0 (saved)
              2 LOAD_METHOD              1 (append)
              4 LOAD_DEREF               0 (one)
              6 CALL_METHOD              1
              8 RETURN_VALUE
