freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='keyword_argument_temporaries.py' firstlineno=2
  2           0 LOAD_CONST               5 ((None, None))
              2 LOAD_CONST               1 (<code object callee at 0x..., file "keyword_argument_temporaries.py", line 2>)
              4 LOAD_CONST               2 ('callee')
              6 MAKE_FUNCTION            1 (defaults)
              8 STORE_NAME               0 (callee)

  7          10 LOAD_NAME                0 (callee)
             12 LOAD_NAME                1 (token)
             14 CALL_FUNCTION            0
             16 LOAD_NAME                1 (token)
             18 CALL_FUNCTION            0
             20 LOAD_NAME                1 (token)
             22 CALL_FUNCTION            0
             24 LOAD_CONST               3 (('r', 'q'))
             26 CALL_FUNCTION_KW         3
             28 POP_TOP

  8          30 LOAD_NAME                2 (emit)
             32 LOAD_CONST               4 ('after')
             34 CALL_FUNCTION            1
             36 POP_TOP
             38 LOAD_CONST               0 (None)
             40 RETURN_VALUE

code callee(p, q, r) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 STORE_FAST               1 (q)

  4           4 LOAD_GLOBAL              0 (emit)
              6 LOAD_CONST               1 ('body')
              8 CALL_FUNCTION            1
             10 POP_TOP
             12 LOAD_CONST               0 (None)
             14 RETURN_VALUE
