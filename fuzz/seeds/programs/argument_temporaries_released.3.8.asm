freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='argument_temporaries_released.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "argument_temporaries_released.py", line 2>)
              2 LOAD_CONST               1 ('callee')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (callee)
             12 LOAD_NAME                2 (token)
             14 CALL_FUNCTION            0
             16 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             20 LOAD_NAME                2 (token)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            3
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE

code callee(p, q, r) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('body')
              4 CALL_FUNCTION            1
              6 POP_TOP

  4           8 LOAD_CONST               2 ('result')
             10 RETURN_VALUE
