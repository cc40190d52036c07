freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=5 filename='generator_closed_while_saved.py' firstlineno=2
  2           0 BUILD_LIST               0
              3 STORE_NAME               0 (saved)

  5           6 LOAD_CONST               0 (<code object raises at 0x..., file "generator_closed_while_saved.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (raises)

 11          15 LOAD_NAME                1 (raises)
             18 CALL_FUNCTION            0
             21 STORE_NAME               2 (g)

 12          24 LOAD_NAME                2 (g)
             27 LOAD_ATTR                3 (send)
             30 LOAD_CONST               3 (None)
             33 CALL_FUNCTION            1
             36 POP_TOP

 13          37 SETUP_EXCEPT            17 (to 57)

 14          40 LOAD_NAME                2 (g)
             43 LOAD_ATTR                3 (send)
             46 LOAD_CONST               3 (None)
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 POP_BLOCK
             54 JUMP_FORWARD            32 (to 89)

 15     >>   57 DUP_TOP
             58 LOAD_NAME                5 (ValueError)
             61 COMPARE_OP              10 (exception match)
             64 POP_JUMP_IF_FALSE       88
             67 POP_TOP
             68 STORE_NAME               6 (error)
             71 POP_TOP

 16          72 LOAD_NAME                0 (saved)
             75 LOAD_ATTR                7 (append)
             78 LOAD_NAME                6 (error)
             81 CALL_FUNCTION            1
             84 POP_TOP
             85 JUMP_FORWARD             1 (to 89)
        >>   88 END_FINALLY

 17     >>   89 LOAD_CONST               3 (None)
             92 STORE_NAME               6 (error)

 18          95 LOAD_CONST               3 (None)
             98 STORE_NAME               2 (g)

 19         101 LOAD_NAME                8 (emit)
            104 LOAD_CONST               1 ('generator dropped')
            107 CALL_FUNCTION            1
            110 POP_TOP

 20         111 LOAD_NAME                0 (saved)
            114 LOAD_ATTR                9 (pop)
            117 CALL_FUNCTION            0
            120 POP_TOP

 21         121 LOAD_NAME                8 (emit)
            124 LOAD_CONST               2 ('exception dropped')
            127 CALL_FUNCTION            1
            130 POP_TOP
            131 LOAD_CONST               3 (None)
            134 RETURN_VALUE

code raises() locals=(held) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=2 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  7           9 LOAD_CONST               1 (1)
             12 YIELD_VALUE
             13 POP_TOP

  8          14 LOAD_GLOBAL              1 (ValueError)
             17 LOAD_CONST               2 ('raised')
             20 CALL_FUNCTION            1
             23 RAISE_VARARGS            1
             26 LOAD_CONST               0 (None)
             29 RETURN_VALUE
