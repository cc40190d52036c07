freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finally_returns_instead.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object swallows at 0x..., file "finally_returns_instead.py", line 2>)
              2 LOAD_CONST               1 ('swallows')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (swallows)

 10           8 LOAD_CONST               2 (<code object replaces at 0x..., file "finally_returns_instead.py", line 10>)
             10 LOAD_CONST               3 ('replaces')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (replaces)

 17          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                0 (swallows)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 POP_TOP

 18          26 LOAD_NAME                2 (emit)
             28 LOAD_NAME                1 (replaces)
             30 CALL_FUNCTION            0
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 LOAD_CONST               4 (None)
             38 RETURN_VALUE

code swallows() locals=(n) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=9 firstlineno=2
  3           0 LOAD_CONST               1 ((1, 2))
              2 GET_ITER
        >>    4 FOR_ITER                40 (to 46)
              6 STORE_FAST               0 (n)

  4           8 LOAD_CONST               0 (None)
             10 SETUP_FINALLY           14 (to 26)

  5          12 LOAD_GLOBAL              0 (ValueError)
             14 LOAD_GLOBAL              1 (token)
             16 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             20 RAISE_VARARGS            1
             22 POP_BLOCK
             24 BEGIN_FINALLY

  7     >>   26 LOAD_FAST                0 (n)
             28 POP_FINALLY              1
             30 ROT_TWO
             32 POP_TOP
             34 ROT_TWO
             36 POP_TOP
             38 RETURN_VALUE
             40 END_FINALLY
             42 POP_TOP
             44 JUMP_ABSOLUTE            4
        >>   46 LOAD_CONST               0 (None)
             48 RETURN_VALUE

code replaces() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=7 firstlineno=10
 11           0 LOAD_CONST               0 (None)
              2 SETUP_FINALLY           14 (to 18)

 12           4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 POP_BLOCK
             10 ROT_TWO
             12 POP_TOP
             14 CALL_FINALLY             2 (to 18)
             16 RETURN_VALUE

 14     >>   18 POP_FINALLY              0
             20 POP_TOP
             22 LOAD_CONST               1 ('replaced')
             24 RETURN_VALUE
             26 END_FINALLY
             28 POP_TOP
