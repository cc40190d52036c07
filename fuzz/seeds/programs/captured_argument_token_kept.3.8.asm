freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='captured_argument_token_kept.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_token_kept.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (read)

  7          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                2 (read)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             26 POP_TOP

  8          28 LOAD_CONST               2 (None)
             30 STORE_NAME               2 (read)

  9          32 LOAD_NAME                3 (emit)
             34 LOAD_CONST               3 ('after')
             36 CALL_FUNCTION            1
             38 POP_TOP

 10          40 LOAD_NAME                0 (outer)
             42 LOAD_NAME                1 (token)
             44 CALL_FUNCTION            0
             46 CALL_FUNCTION            1
             48 STORE_NAME               4 (kept)
             50 LOAD_CONST               2 (None)
             52 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_token_kept.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
