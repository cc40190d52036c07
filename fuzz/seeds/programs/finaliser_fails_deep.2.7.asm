freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='finaliser_fails_deep.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object deep at 0x..., file "finaliser_fails_deep.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (deep)

 10           9 LOAD_CONST               1 (<code object owner at 0x..., file "finaliser_fails_deep.py", line 10>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (owner)

 16          18 LOAD_NAME                1 (owner)
             21 CALL_FUNCTION            0
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code deep(n) locals=(keep) cellvars=(held) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (held)

  4           9 LOAD_CLOSURE             0 (held)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "finaliser_fails_deep.py", line 4>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               1 (keep)

  5          24 LOAD_FAST                0 (n)
             27 POP_JUMP_IF_FALSE       47

  6          30 LOAD_GLOBAL              1 (deep)
             33 LOAD_FAST                0 (n)
             36 LOAD_CONST               2 (1)
             39 BINARY_SUBTRACT
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 JUMP_FORWARD             0 (to 47)

  7     >>   47 LOAD_GLOBAL              2 (missing_global)
             50 POP_TOP
             51 LOAD_CONST               0 (None)
             54 RETURN_VALUE

code <lambda>() freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (held)
              3 RETURN_VALUE

code owner() locals=(x) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=10
 11           0 LOAD_GLOBAL              0 (token)
              3 LOAD_CONST               1 (<code object <lambda> at 0x..., file "finaliser_fails_deep.py", line 11>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_FAST               0 (x)

 12          15 LOAD_CONST               0 (None)
             18 STORE_FAST               0 (x)

 13          21 LOAD_GLOBAL              2 (emit)
             24 LOAD_CONST               2 ('after')
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 LOAD_CONST               0 (None)
             34 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=11
 11           0 LOAD_GLOBAL              0 (deep)
              3 LOAD_CONST               1 (2)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
