freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='exception_keeps_what_it_was_raised_with.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object keeps at 0x..., file "exception_keeps_what_it_was_raised_with.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (keeps)

 10           9 LOAD_NAME                0 (keeps)
             12 CALL_FUNCTION            0
             15 POP_TOP

 11          16 LOAD_NAME                1 (emit)
             19 LOAD_CONST               1 ('after the call')
             22 CALL_FUNCTION            1
             25 POP_TOP
             26 LOAD_CONST               2 (None)
             29 RETURN_VALUE

code keeps() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT            19 (to 22)

  4           3 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_GLOBAL              1 (token)
              9 CALL_FUNCTION            0
             12 CALL_FUNCTION            1
             15 RAISE_VARARGS            1
             18 POP_BLOCK
             19 JUMP_FORWARD            29 (to 51)

  5     >>   22 DUP_TOP
             23 LOAD_GLOBAL              0 (ValueError)
             26 COMPARE_OP              10 (exception match)
             29 POP_JUMP_IF_FALSE       50
             32 POP_TOP
             33 STORE_FAST               0 (error)
             36 POP_TOP

  6          37 LOAD_GLOBAL              2 (emit)
             40 LOAD_CONST               1 ('handled')
             43 CALL_FUNCTION            1
             46 POP_TOP
             47 JUMP_FORWARD             1 (to 51)
        >>   50 END_FINALLY

  7     >>   51 LOAD_GLOBAL              2 (emit)
             54 LOAD_CONST               2 ('after the handler')
             57 CALL_FUNCTION            1
             60 POP_TOP
             61 LOAD_CONST               0 (None)
             64 RETURN_VALUE
