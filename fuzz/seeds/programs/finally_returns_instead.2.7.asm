freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='finally_returns_instead.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object swallows at 0x..., file "finally_returns_instead.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (swallows)

 10           9 LOAD_CONST               1 (<code object replaces at 0x..., file "finally_returns_instead.py", line 10>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (replaces)

 17          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                0 (swallows)
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION            1
             30 POP_TOP

 18          31 LOAD_NAME                2 (emit)
             34 LOAD_NAME                1 (replaces)
             37 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 LOAD_CONST               2 (None)
             47 RETURN_VALUE

code swallows() locals=(n) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_LOOP              47 (to 50)
              3 LOAD_CONST               1 (1)
              6 LOAD_CONST               2 (2)
              9 BUILD_LIST               2
             12 GET_ITER
        >>   13 FOR_ITER                33 (to 49)
             16 STORE_FAST               0 (n)

  4          19 SETUP_FINALLY           19 (to 41)

  5          22 LOAD_GLOBAL              0 (ValueError)
             25 LOAD_GLOBAL              1 (token)
             28 CALL_FUNCTION            0
             31 CALL_FUNCTION            1
             34 RAISE_VARARGS            1
             37 POP_BLOCK
             38 LOAD_CONST               0 (None)

  7     >>   41 LOAD_FAST                0 (n)
             44 RETURN_VALUE
             45 END_FINALLY
             46 JUMP_ABSOLUTE           13
        >>   49 POP_BLOCK
        >>   50 LOAD_CONST               0 (None)
             53 RETURN_VALUE

code replaces() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=10
 11           0 SETUP_FINALLY           11 (to 14)

 12           3 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              9 RETURN_VALUE
             10 POP_BLOCK
             11 LOAD_CONST               0 (None)

 14     >>   14 LOAD_CONST               1 ('replaced')
             17 RETURN_VALUE
             18 END_FINALLY
