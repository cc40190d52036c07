freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finaliser_fails_deep.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object deep at 0x..., file "finaliser_fails_deep.py", line 2>)
              2 LOAD_CONST               1 ('deep')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (deep)

 10           8 LOAD_CONST               2 (<code object owner at 0x..., file "finaliser_fails_deep.py", line 10>)
             10 LOAD_CONST               3 ('owner')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (owner)

 16          16 LOAD_NAME                1 (owner)
             18 CALL_FUNCTION            0
             20 POP_TOP
             22 LOAD_CONST               4 (None)
             24 RETURN_VALUE

code deep(n) locals=(keep) cellvars=(held) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (held)

  4           6 LOAD_CLOSURE             0 (held)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "finaliser_fails_deep.py", line 4>)
             12 LOAD_CONST               2 ('deep.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (keep)

  5          18 LOAD_FAST                0 (n)
             20 POP_JUMP_IF_FALSE       34

  6          22 LOAD_GLOBAL              1 (deep)
             24 LOAD_FAST                0 (n)
             26 LOAD_CONST               3 (1)
             28 BINARY_SUBTRACT
             30 CALL_FUNCTION            1
             32 POP_TOP

  7     >>   34 LOAD_GLOBAL              2 (missing_global)
             36 POP_TOP
             38 LOAD_CONST               0 (None)
             40 RETURN_VALUE

code <lambda>() freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (held)
              2 RETURN_VALUE

code owner() locals=(x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=10
 11           0 LOAD_GLOBAL              0 (token)
              2 LOAD_CONST               1 (<code object <lambda> at 0x..., file "finaliser_fails_deep.py", line 11>)
              4 LOAD_CONST               2 ('owner.<locals>.<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_FAST               0 (x)

 12          12 LOAD_CONST               0 (None)
             14 STORE_FAST               0 (x)

 13          16 LOAD_GLOBAL              1 (emit)
             18 LOAD_CONST               3 ('after')
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 LOAD_CONST               0 (None)
             26 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=11
 11           0 LOAD_GLOBAL              0 (deep)
              2 LOAD_CONST               1 (2)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
