freevars 3.8

code <module> flags=NOFREE stacksize=8 filename='traceback_keeps_a_frame.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object fails at 0x..., file "traceback_keeps_a_frame.py", line 2>)
              2 LOAD_CONST               1 ('fails')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fails)

  6           8 SETUP_FINALLY           10 (to 20)

  7          10 LOAD_NAME                0 (fails)
             12 CALL_FUNCTION            0
             14 POP_TOP
             16 POP_BLOCK
             18 JUMP_FORWARD            20 (to 40)

  8     >>   20 DUP_TOP
             22 LOAD_NAME                1 (NameError)
             24 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       38
             28 POP_TOP
             30 POP_TOP
             32 POP_TOP

  9          34 POP_EXCEPT
             36 JUMP_FORWARD             2 (to 40)
        >>   38 END_FINALLY
        >>   40 LOAD_CONST               2 (None)
             42 RETURN_VALUE

code fails() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_GLOBAL              0 (missing)
              2 POP_TOP
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
