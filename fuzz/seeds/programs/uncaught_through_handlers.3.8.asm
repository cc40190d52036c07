freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='uncaught_through_handlers.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object uncaught at 0x..., file "uncaught_through_handlers.py", line 2>)
              2 LOAD_CONST               1 ('uncaught')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (uncaught)

 12           8 LOAD_NAME                0 (uncaught)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code uncaught() locals=(held) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  4           6 SETUP_FINALLY           46 (to 54)
              8 SETUP_FINALLY           12 (to 22)

  5          10 LOAD_GLOBAL              2 (KeyError)
             12 LOAD_CONST               2 ('end')
             14 CALL_FUNCTION            1
             16 RAISE_VARARGS            1
             18 POP_BLOCK
             20 JUMP_FORWARD            28 (to 50)

  6     >>   22 DUP_TOP
             24 LOAD_GLOBAL              3 (ValueError)
             26 COMPARE_OP              10 (exception match)
             28 POP_JUMP_IF_FALSE       48
             30 POP_TOP
             32 POP_TOP
             34 POP_TOP

  7          36 LOAD_GLOBAL              1 (emit)
             38 LOAD_CONST               3 ('never')
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 POP_EXCEPT
             46 JUMP_FORWARD             2 (to 50)
        >>   48 END_FINALLY
        >>   50 POP_BLOCK
             52 BEGIN_FINALLY

  9     >>   54 LOAD_GLOBAL              1 (emit)
             56 LOAD_CONST               1 ('finally')
             58 CALL_FUNCTION            1
             60 POP_TOP
             62 END_FINALLY
             64 LOAD_CONST               0 (None)
             66 RETURN_VALUE
