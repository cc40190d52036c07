freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finaliser_error_is_swallowed.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_error_is_swallowed.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 13           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() locals=(fail, x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (<code object fail at 0x..., file "finaliser_error_is_swallowed.py", line 3>)
              2 LOAD_CONST               2 ('owner.<locals>.fail')
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (fail)

  8           8 LOAD_GLOBAL              0 (token)
             10 LOAD_FAST                0 (fail)
             12 CALL_FUNCTION            1
             14 STORE_FAST               1 (x)

  9          16 LOAD_CONST               0 (None)
             18 STORE_FAST               1 (x)

 10          20 LOAD_GLOBAL              1 (emit)
             22 LOAD_CONST               3 ('after')
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               0 (None)
             30 RETURN_VALUE

code fail() locals=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  5           6 LOAD_GLOBAL              1 (emit)
              8 LOAD_CONST               1 ('failing')
             10 CALL_FUNCTION            1
             12 POP_TOP

  6          14 LOAD_GLOBAL              2 (missing)
             16 LOAD_FAST                0 (held)
             18 BUILD_TUPLE              2
             20 RETURN_VALUE
