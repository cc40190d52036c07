freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='argument_temporaries_released.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "argument_temporaries_released.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  7           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (callee)
             15 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             21 LOAD_NAME                2 (token)
             24 CALL_FUNCTION            0
             27 LOAD_NAME                2 (token)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            3
             36 CALL_FUNCTION            1
             39 POP_TOP
             40 LOAD_CONST               1 (None)
             43 RETURN_VALUE

code callee(p, q, r) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('body')
              6 CALL_FUNCTION            1
              9 POP_TOP

  4          10 LOAD_CONST               2 ('result')
             13 RETURN_VALUE
