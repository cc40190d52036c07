freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='collection_brings_back.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "collection_brings_back.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 14           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 POP_TOP

 15          14 LOAD_NAME                1 (emit)
             16 LOAD_CONST               2 ('made')
             18 CALL_FUNCTION            1
             20 POP_TOP

 16          22 LOAD_NAME                2 (collect)
             24 CALL_FUNCTION            0
             26 POP_TOP

 17          28 LOAD_NAME                1 (emit)
             30 LOAD_CONST               3 ('collected once')
             32 CALL_FUNCTION            1
             34 POP_TOP

 18          36 LOAD_NAME                2 (collect)
             38 CALL_FUNCTION            0
             40 POP_TOP

 19          42 LOAD_NAME                1 (emit)
             44 LOAD_CONST               4 ('collected twice')
             46 CALL_FUNCTION            1
             48 POP_TOP
             50 LOAD_CONST               5 (None)
             52 RETURN_VALUE

code make() locals=(bring_back) cellvars=(box, kept) stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_DEREF              0 (box)

  4           4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 STORE_DEREF              1 (kept)

  6          10 LOAD_CLOSURE             0 (box)
             12 LOAD_CLOSURE             1 (kept)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               1 (<code object bring_back at 0x..., file "collection_brings_back.py", line 6>)
             18 LOAD_CONST               2 ('make.<locals>.bring_back')
             20 MAKE_FUNCTION            8 (closure)
             22 STORE_FAST               0 (bring_back)

 10          24 LOAD_DEREF               0 (box)
             26 LOAD_METHOD              1 (append)
             28 LOAD_GLOBAL              0 (token)
             30 LOAD_FAST                0 (bring_back)
             32 CALL_FUNCTION            1
             34 CALL_METHOD              1
             36 POP_TOP

 11          38 LOAD_DEREF               0 (box)
             40 LOAD_METHOD              1 (append)
             42 LOAD_DEREF               0 (box)
             44 CALL_METHOD              1
             46 POP_TOP
             48 LOAD_CONST               0 (None)
             50 RETURN_VALUE

code bring_back() freevars=(box, kept) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=6
  7           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('brings back')
              4 LOAD_GLOBAL              1 (len)
              6 LOAD_DEREF               0 (box)
              8 CALL_FUNCTION            1
             10 BUILD_TUPLE              2
             12 CALL_FUNCTION            1
             14 POP_TOP

  8          16 LOAD_DEREF               0 (box)
             18 LOAD_METHOD              2 (append)
             20 LOAD_DEREF               1 (kept)
             22 LOAD_GLOBAL              3 (token)
             24 CALL_FUNCTION            0
             26 BUILD_TUPLE              2
             28 CALL_METHOD              1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE
