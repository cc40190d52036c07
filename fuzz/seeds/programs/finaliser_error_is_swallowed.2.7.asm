freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='finaliser_error_is_swallowed.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_error_is_swallowed.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 13           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code owner() locals=(fail, x) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (<code object fail at 0x..., file "finaliser_error_is_swallowed.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_FAST               0 (fail)

  8           9 LOAD_GLOBAL              0 (token)
             12 LOAD_FAST                0 (fail)
             15 CALL_FUNCTION            1
             18 STORE_FAST               1 (x)

  9          21 LOAD_CONST               0 (None)
             24 STORE_FAST               1 (x)

 10          27 LOAD_GLOBAL              2 (emit)
             30 LOAD_CONST               2 ('after')
             33 CALL_FUNCTION            1
             36 POP_TOP
             37 LOAD_CONST               0 (None)
             40 RETURN_VALUE

code fail() locals=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  5           9 LOAD_GLOBAL              1 (emit)
             12 LOAD_CONST               1 ('failing')
             15 CALL_FUNCTION            1
             18 POP_TOP

  6          19 LOAD_GLOBAL              2 (missing)
             22 LOAD_FAST                0 (held)
             25 BUILD_TUPLE              2
             28 RETURN_VALUE
