freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='starred_argument_temporaries.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "starred_argument_temporaries.py", line 2>)
              2 LOAD_CONST               1 ('callee')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           8 LOAD_NAME                0 (callee)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 LOAD_NAME                1 (token)
             16 CALL_FUNCTION            0
             18 BUILD_TUPLE              2
             20 CALL_FUNCTION_EX         0
             22 POP_TOP

  8          24 LOAD_NAME                2 (emit)
             26 LOAD_CONST               2 ('after')
             28 CALL_FUNCTION            1
             30 POP_TOP

  9          32 LOAD_NAME                0 (callee)
             34 LOAD_NAME                1 (token)
             36 CALL_FUNCTION            0
             38 BUILD_TUPLE              1
             40 LOAD_NAME                1 (token)
             42 CALL_FUNCTION            0
             44 BUILD_LIST               1
             46 BUILD_TUPLE_UNPACK_WITH_CALL     2
             48 CALL_FUNCTION_EX         0
             50 POP_TOP

 10          52 LOAD_NAME                2 (emit)
             54 LOAD_CONST               3 ('end')
             56 CALL_FUNCTION            1
             58 POP_TOP
             60 LOAD_CONST               4 (None)
             62 RETURN_VALUE

code callee(p, q) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 STORE_FAST               0 (p)

  4           4 LOAD_GLOBAL              0 (emit)
              6 LOAD_CONST               1 ('body')
              8 CALL_FUNCTION            1
             10 POP_TOP
             12 LOAD_CONST               0 (None)
             14 RETURN_VALUE
