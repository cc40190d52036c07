freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finaliser_handles_while_another_is_handled.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "finaliser_handles_while_another_is_handled.py", line 2>)
              2 LOAD_CONST               1 ('handles')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

  9           8 LOAD_CONST               2 (<code object outer at 0x..., file "finaliser_handles_while_another_is_handled.py", line 9>)
             10 LOAD_CONST               3 ('outer')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (outer)

 21          16 LOAD_NAME                1 (outer)
             18 CALL_FUNCTION            0
             20 POP_TOP
             22 LOAD_CONST               4 (None)
             24 RETURN_VALUE

code handles() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=2
  3           0 SETUP_FINALLY           12 (to 14)

  4           2 LOAD_GLOBAL              0 (KeyError)
              4 LOAD_CONST               1 ('inner')
              6 CALL_FUNCTION            1
              8 RAISE_VARARGS            1
             10 POP_BLOCK
             12 JUMP_FORWARD            28 (to 42)

  5     >>   14 DUP_TOP
             16 LOAD_GLOBAL              0 (KeyError)
             18 COMPARE_OP              10 (exception match)
             20 POP_JUMP_IF_FALSE       40
             22 POP_TOP
             24 POP_TOP
             26 POP_TOP

  6          28 LOAD_GLOBAL              1 (emit)
             30 LOAD_CONST               2 ('handled in the finaliser')
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 POP_EXCEPT
             38 JUMP_FORWARD             2 (to 42)
        >>   40 END_FINALLY
        >>   42 LOAD_CONST               0 (None)
             44 RETURN_VALUE

code outer() locals=(held) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=11 firstlineno=9
 10           0 SETUP_FINALLY           12 (to 14)

 11           2 LOAD_GLOBAL              0 (ValueError)
              4 LOAD_CONST               1 ('outer')
              6 CALL_FUNCTION            1
              8 RAISE_VARARGS            1
             10 POP_BLOCK
             12 JUMP_FORWARD            68 (to 82)

 12     >>   14 DUP_TOP
             16 LOAD_GLOBAL              0 (ValueError)
             18 COMPARE_OP              10 (exception match)
             20 POP_JUMP_IF_FALSE       80
             22 POP_TOP
             24 POP_TOP
             26 POP_TOP

 13          28 LOAD_GLOBAL              1 (token)
             30 LOAD_GLOBAL              2 (handles)
             32 CALL_FUNCTION            1
             34 STORE_FAST               0 (held)

 14          36 LOAD_CONST               0 (None)
             38 STORE_FAST               0 (held)

 15          40 SETUP_FINALLY            6 (to 48)

 16          42 RAISE_VARARGS            0
             44 POP_BLOCK
             46 JUMP_FORWARD            28 (to 76)

 17     >>   48 DUP_TOP
             50 LOAD_GLOBAL              0 (ValueError)
             52 COMPARE_OP              10 (exception match)
             54 POP_JUMP_IF_FALSE       74
             56 POP_TOP
             58 POP_TOP
             60 POP_TOP

 18          62 LOAD_GLOBAL              3 (emit)
             64 LOAD_CONST               2 ('still the outer one')
             66 CALL_FUNCTION            1
             68 POP_TOP
             70 POP_EXCEPT
             72 JUMP_FORWARD             2 (to 76)
        >>   74 END_FINALLY
        >>   76 POP_EXCEPT
             78 JUMP_FORWARD             2 (to 82)
        >>   80 END_FINALLY
        >>   82 LOAD_CONST               0 (None)
             84 RETURN_VALUE
