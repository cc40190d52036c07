freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='finaliser_handles_while_another_is_handled.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "finaliser_handles_while_another_is_handled.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

  9           9 LOAD_CONST               1 (<code object outer at 0x..., file "finaliser_handles_while_another_is_handled.py", line 9>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (outer)

 21          18 LOAD_NAME                1 (outer)
             21 CALL_FUNCTION            0
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code handles() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT            16 (to 19)

  4           3 LOAD_GLOBAL              0 (KeyError)
              6 LOAD_CONST               1 ('inner')
              9 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             15 POP_BLOCK
             16 JUMP_FORWARD            27 (to 46)

  5     >>   19 DUP_TOP
             20 LOAD_GLOBAL              0 (KeyError)
             23 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       45
             29 POP_TOP
             30 POP_TOP
             31 POP_TOP

  6          32 LOAD_GLOBAL              1 (emit)
             35 LOAD_CONST               2 ('handled in the finaliser')
             38 CALL_FUNCTION            1
             41 POP_TOP
             42 JUMP_FORWARD             1 (to 46)
        >>   45 END_FINALLY
        >>   46 LOAD_CONST               0 (None)
             49 RETURN_VALUE

code outer() locals=(held) names=(3: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=9
 10           0 SETUP_EXCEPT            16 (to 19)

 11           3 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_CONST               1 ('outer')
              9 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             15 POP_BLOCK
             16 JUMP_FORWARD            72 (to 91)

 12     >>   19 DUP_TOP
             20 LOAD_GLOBAL              0 (ValueError)
             23 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       90
             29 POP_TOP
             30 POP_TOP
             31 POP_TOP

 13          32 LOAD_GLOBAL              1 (token)
             35 LOAD_GLOBAL              2 (handles)
             38 CALL_FUNCTION            1
             41 STORE_FAST               0 (held)

 14          44 LOAD_CONST               0 (None)
             47 STORE_FAST               0 (held)

 15          50 SETUP_EXCEPT             7 (to 60)

 16          53 RAISE_VARARGS            0
             56 POP_BLOCK
             57 JUMP_ABSOLUTE           91

 17     >>   60 DUP_TOP
             61 LOAD_GLOBAL              0 (ValueError)
             64 COMPARE_OP              10 (exception match)
             67 POP_JUMP_IF_FALSE       86
             70 POP_TOP
             71 POP_TOP
             72 POP_TOP

 18          73 LOAD_GLOBAL              4 (emit)
             76 LOAD_CONST               2 ('still the outer one')
             79 CALL_FUNCTION            1
             82 POP_TOP
             83 JUMP_ABSOLUTE           91
        >>   86 END_FINALLY
             87 JUMP_FORWARD             1 (to 91)
        >>   90 END_FINALLY
        >>   91 LOAD_CONST               0 (None)
             94 RETURN_VALUE
