freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='handler_cuts_the_stack.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object fails at 0x..., file "handler_cuts_the_stack.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fails)

  6           9 LOAD_CONST               1 (<code object cut at 0x..., file "handler_cuts_the_stack.py", line 6>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (cut)

 13          18 LOAD_NAME                1 (cut)
             21 CALL_FUNCTION            0
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code fails() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (ValueError)
              3 LOAD_CONST               1 ('cut')
              6 CALL_FUNCTION            1
              9 RAISE_VARARGS            1
             12 LOAD_CONST               0 (None)
             15 RETURN_VALUE

code cut() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=6
  7           0 SETUP_EXCEPT            26 (to 29)

  8           3 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              9 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             15 LOAD_GLOBAL              1 (fails)
             18 CALL_FUNCTION            0
             21 BUILD_TUPLE              3
             24 RETURN_VALUE
             25 POP_BLOCK
             26 JUMP_FORWARD            27 (to 56)

  9     >>   29 DUP_TOP
             30 LOAD_GLOBAL              2 (ValueError)
             33 COMPARE_OP              10 (exception match)
             36 POP_JUMP_IF_FALSE       55
             39 POP_TOP
             40 POP_TOP
             41 POP_TOP

 10          42 LOAD_GLOBAL              3 (emit)
             45 LOAD_CONST               1 ('handler')
             48 CALL_FUNCTION            1
             51 POP_TOP
             52 JUMP_FORWARD             1 (to 56)
        >>   55 END_FINALLY
        >>   56 LOAD_CONST               0 (None)
             59 RETURN_VALUE
