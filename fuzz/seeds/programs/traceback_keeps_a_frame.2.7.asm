freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='traceback_keeps_a_frame.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object fails at 0x..., file "traceback_keeps_a_frame.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fails)

  6           9 SETUP_EXCEPT            11 (to 23)

  7          12 LOAD_NAME                0 (fails)
             15 CALL_FUNCTION            0
             18 POP_TOP
             19 POP_BLOCK
             20 JUMP_FORWARD            17 (to 40)

  8     >>   23 DUP_TOP
             24 LOAD_NAME                1 (NameError)
             27 COMPARE_OP              10 (exception match)
             30 POP_JUMP_IF_FALSE       39
             33 POP_TOP
             34 POP_TOP
             35 POP_TOP

  9          36 JUMP_FORWARD             1 (to 40)
        >>   39 END_FINALLY
        >>   40 LOAD_CONST               1 (None)
             43 RETURN_VALUE

code fails() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_GLOBAL              0 (missing)
              3 POP_TOP
              4 LOAD_CONST               0 (None)
              7 RETURN_VALUE
