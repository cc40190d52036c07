freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='starred_argument_temporaries.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "starred_argument_temporaries.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           9 LOAD_NAME                0 (callee)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 LOAD_NAME                1 (token)
             21 CALL_FUNCTION            0
             24 BUILD_TUPLE              2
             27 CALL_FUNCTION_VAR        0
             30 POP_TOP

  8          31 LOAD_NAME                2 (emit)
             34 LOAD_CONST               1 ('after')
             37 CALL_FUNCTION            1
             40 POP_TOP

  9          41 LOAD_NAME                0 (callee)
             44 LOAD_NAME                1 (token)
             47 CALL_FUNCTION            0
             50 LOAD_NAME                1 (token)
             53 CALL_FUNCTION            0
             56 BUILD_LIST               1
             59 CALL_FUNCTION_VAR        1
             62 POP_TOP

 10          63 LOAD_NAME                2 (emit)
             66 LOAD_CONST               2 ('end')
             69 CALL_FUNCTION            1
             72 POP_TOP
             73 LOAD_CONST               3 (None)
             76 RETURN_VALUE

code callee(p, q) names=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 STORE_FAST               0 (p)

  4           6 LOAD_GLOBAL              1 (emit)
              9 LOAD_CONST               1 ('body')
             12 CALL_FUNCTION            1
             15 POP_TOP
             16 LOAD_CONST               0 (None)
             19 RETURN_VALUE
