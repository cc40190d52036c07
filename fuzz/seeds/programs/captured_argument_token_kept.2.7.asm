freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=2 filename='captured_argument_token_kept.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_token_kept.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (read)

  7          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                2 (read)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            1
             36 POP_TOP

  8          37 LOAD_CONST               2 (None)
             40 STORE_NAME               2 (read)

  9          43 LOAD_NAME                3 (emit)
             46 LOAD_CONST               1 ('after')
             49 CALL_FUNCTION            1
             52 POP_TOP

 10          53 LOAD_NAME                0 (outer)
             56 LOAD_NAME                1 (token)
             59 CALL_FUNCTION            0
             62 CALL_FUNCTION            1
             65 STORE_NAME               5 (kept)
             68 LOAD_CONST               2 (None)
             71 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_token_kept.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
