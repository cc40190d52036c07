freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='uncaught_through_handlers.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object uncaught at 0x..., file "uncaught_through_handlers.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (uncaught)

 12           9 LOAD_NAME                0 (uncaught)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code uncaught() locals=(held) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  4           9 SETUP_FINALLY           50 (to 62)
             12 SETUP_EXCEPT            16 (to 31)

  5          15 LOAD_GLOBAL              1 (KeyError)
             18 LOAD_CONST               1 ('end')
             21 CALL_FUNCTION            1
             24 RAISE_VARARGS            1
             27 POP_BLOCK
             28 JUMP_FORWARD            27 (to 58)

  6     >>   31 DUP_TOP
             32 LOAD_GLOBAL              2 (ValueError)
             35 COMPARE_OP              10 (exception match)
             38 POP_JUMP_IF_FALSE       57
             41 POP_TOP
             42 POP_TOP
             43 POP_TOP

  7          44 LOAD_GLOBAL              3 (emit)
             47 LOAD_CONST               2 ('never')
             50 CALL_FUNCTION            1
             53 POP_TOP
             54 JUMP_FORWARD             1 (to 58)
        >>   57 END_FINALLY
        >>   58 POP_BLOCK
             59 LOAD_CONST               0 (None)

  9     >>   62 LOAD_GLOBAL              3 (emit)
             65 LOAD_CONST               3 ('finally')
             68 CALL_FUNCTION            1
             71 POP_TOP
             72 END_FINALLY
             73 LOAD_CONST               0 (None)
             76 RETURN_VALUE
LineTable:
  000109010300030110010d011202
