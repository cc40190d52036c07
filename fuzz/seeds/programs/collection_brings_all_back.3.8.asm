freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='collection_brings_all_back.py' firstlineno=3
  3           0 BUILD_LIST               0
              2 STORE_NAME               0 (saved)

  6           4 LOAD_CONST               0 (<code object make at 0x..., file "collection_brings_all_back.py", line 6>)
              6 LOAD_CONST               1 ('make')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (make)

 12          12 LOAD_NAME                1 (make)
             14 CALL_FUNCTION            0
             16 POP_TOP

 13          18 LOAD_NAME                2 (collect)
             20 CALL_FUNCTION            0
             22 POP_TOP

 14          24 LOAD_NAME                3 (emit)
             26 LOAD_NAME                4 (len)
             28 LOAD_NAME                0 (saved)
             30 CALL_FUNCTION            1
             32 LOAD_NAME                0 (saved)
             34 LOAD_CONST               2 (0)
             36 BINARY_SUBSCR
             38 LOAD_CONST               2 (0)
             40 BINARY_SUBSCR
             42 LOAD_NAME                0 (saved)
             44 LOAD_CONST               2 (0)
             46 BINARY_SUBSCR
             48 LOAD_CONST               3 (1)
             50 BINARY_SUBSCR
             52 LOAD_NAME                0 (saved)
             54 LOAD_CONST               2 (0)
             56 BINARY_SUBSCR
             58 COMPARE_OP               8 (is)
             60 BUILD_TUPLE              3
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 LOAD_CONST               4 (None)
             68 RETURN_VALUE

code make() cellvars=(one) stacksize=6 firstlineno=6
  7           0 LOAD_CONST               1 ('one')
              2 BUILD_LIST               1
              4 STORE_DEREF              0 (one)

  8           6 LOAD_DEREF               0 (one)
              8 LOAD_METHOD              0 (append)
             10 LOAD_DEREF               0 (one)
             12 CALL_METHOD              1
             14 POP_TOP

  9          16 LOAD_DEREF               0 (one)
             18 LOAD_METHOD              0 (append)
             20 LOAD_GLOBAL              1 (token)
             22 LOAD_CLOSURE             0 (one)
             24 BUILD_TUPLE              1
             26 LOAD_CONST               2 (<code object <lambda> at 0x..., file "collection_brings_all_back.py", line 9>)
             28 LOAD_CONST               3 ('make.<locals>.<lambda>')
             30 MAKE_FUNCTION            8 (closure)
             32 CALL_FUNCTION            1
             34 CALL_METHOD              1
             36 POP_TOP
             38 LOAD_CONST               0 (None)
             40 RETURN_VALUE

code <lambda>() freevars=(one) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=9
  9           0 LOAD_GLOBAL              0 (saved)
              2 LOAD_METHOD              1 (append)
              4 LOAD_DEREF               0 (one)
              6 CALL_METHOD              1
              8 RETURN_VALUE
