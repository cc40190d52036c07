freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='exception_keeps_what_it_was_raised_with.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object keeps at 0x..., file "exception_keeps_what_it_was_raised_with.py", line 2>)
              2 LOAD_CONST               1 ('keeps')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (keeps)

 10           8 LOAD_NAME                0 (keeps)
             10 CALL_FUNCTION            0
             12 POP_TOP

 11          14 LOAD_NAME                1 (emit)
             16 LOAD_CONST               2 ('after the call')
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               3 (None)
             24 RETURN_VALUE

code keeps() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 firstlineno=2
  3           0 SETUP_FINALLY           14 (to 16)

  4           2 LOAD_GLOBAL              0 (ValueError)
              4 LOAD_GLOBAL              1 (token)
              6 CALL_FUNCTION            0
              8 CALL_FUNCTION            1
             10 RAISE_VARARGS            1
             12 POP_BLOCK
             14 JUMP_FORWARD            42 (to 58)

  5     >>   16 DUP_TOP
             18 LOAD_GLOBAL              0 (ValueError)
             20 COMPARE_OP              10 (exception match)
             22 POP_JUMP_IF_FALSE       56
             24 POP_TOP
             26 STORE_FAST               0 (error)
             28 POP_TOP
             30 SETUP_FINALLY           12 (to 44)

  6          32 LOAD_GLOBAL              2 (emit)
             34 LOAD_CONST               1 ('handled')
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 POP_BLOCK
             42 BEGIN_FINALLY
        >>   44 LOAD_CONST               0 (None)
             46 STORE_FAST               0 (error)
             48 DELETE_FAST              0 (error)
             50 END_FINALLY
             52 POP_EXCEPT
             54 JUMP_FORWARD             2 (to 58)
        >>   56 END_FINALLY

  7     >>   58 LOAD_GLOBAL              2 (emit)
             60 LOAD_CONST               2 ('after the handler')
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 LOAD_CONST               0 (None)
             68 RETURN_VALUE
