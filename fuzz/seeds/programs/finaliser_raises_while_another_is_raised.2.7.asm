freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='finaliser_raises_while_another_is_raised.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object raises at 0x..., file "finaliser_raises_while_another_is_raised.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (raises)

  6           9 LOAD_CONST               1 (<code object way_out at 0x..., file "finaliser_raises_while_another_is_raised.py", line 6>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (way_out)

 15          18 SETUP_EXCEPT            11 (to 32)

 16          21 LOAD_NAME                1 (way_out)
             24 CALL_FUNCTION            0
             27 POP_TOP
             28 POP_BLOCK
             29 JUMP_FORWARD            38 (to 70)

 17     >>   32 DUP_TOP
             33 LOAD_NAME                2 (ValueError)
             36 COMPARE_OP              10 (exception match)
             39 POP_JUMP_IF_FALSE       69
             42 POP_TOP
             43 STORE_NAME               3 (error)
             46 POP_TOP

 18          47 LOAD_NAME                4 (emit)
             50 LOAD_NAME                5 (repr)
             53 LOAD_NAME                3 (error)
             56 LOAD_ATTR                6 (args)
             59 CALL_FUNCTION            1
             62 CALL_FUNCTION            1
             65 POP_TOP
             66 JUMP_FORWARD             1 (to 70)
        >>   69 END_FINALLY
        >>   70 LOAD_CONST               2 (None)
             73 RETURN_VALUE

code raises() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (KeyError)
              3 LOAD_CONST               1 ('from the finaliser')
              6 CALL_FUNCTION            1
              9 RAISE_VARARGS            1
             12 LOAD_CONST               0 (None)
             15 RETURN_VALUE

code way_out() locals=(held) names=(3: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=6
  7           0 LOAD_GLOBAL              0 (token)
              3 LOAD_GLOBAL              1 (raises)
              6 CALL_FUNCTION            1
              9 STORE_FAST               0 (held)

  8          12 SETUP_FINALLY           16 (to 31)

  9          15 LOAD_GLOBAL              2 (ValueError)
             18 LOAD_CONST               1 ('first')
             21 CALL_FUNCTION            1
             24 RAISE_VARARGS            1
             27 POP_BLOCK
             28 LOAD_CONST               0 (None)

 11     >>   31 LOAD_CONST               0 (None)
             34 STORE_FAST               0 (held)

 12          37 LOAD_GLOBAL              4 (emit)
             40 LOAD_CONST               2 ('finally')
             43 CALL_FUNCTION            1
             46 POP_TOP
             47 END_FINALLY
             48 LOAD_CONST               0 (None)
             51 RETURN_VALUE
