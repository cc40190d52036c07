freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='handler_cuts_the_stack.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object fails at 0x..., file "handler_cuts_the_stack.py", line 2>)
              2 LOAD_CONST               1 ('fails')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fails)

  6           8 LOAD_CONST               2 (<code object cut at 0x..., file "handler_cuts_the_stack.py", line 6>)
             10 LOAD_CONST               3 ('cut')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (cut)

 13          16 LOAD_NAME                1 (cut)
             18 CALL_FUNCTION            0
             20 POP_TOP
             22 LOAD_CONST               4 (None)
             24 RETURN_VALUE

code fails() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (ValueError)
              2 LOAD_CONST               1 ('cut')
              4 CALL_FUNCTION            1
              6 RAISE_VARARGS            1
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE

code cut() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=6
  7           0 SETUP_FINALLY           18 (to 20)

  8           2 LOAD_GLOBAL              0 (token)
              4 CALL_FUNCTION            0
              6 LOAD_GLOBAL              0 (token)
              8 CALL_FUNCTION            0
             10 LOAD_GLOBAL              1 (fails)
             12 CALL_FUNCTION            0
             14 BUILD_TUPLE              3
             16 POP_BLOCK
             18 RETURN_VALUE

  9     >>   20 DUP_TOP
             22 LOAD_GLOBAL              2 (ValueError)
             24 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       46
             28 POP_TOP
             30 POP_TOP
             32 POP_TOP

 10          34 LOAD_GLOBAL              3 (emit)
             36 LOAD_CONST               1 ('handler')
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 POP_EXCEPT
             44 JUMP_FORWARD             2 (to 48)
        >>   46 END_FINALLY
        >>   48 LOAD_CONST               0 (None)
             50 RETURN_VALUE
