freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=5 filename='generator_raises_stop_iteration.py' firstlineno=2
  2           0 BUILD_LIST               0
              3 STORE_NAME               0 (saved)

  5           6 LOAD_CONST               0 (<code object stops at 0x..., file "generator_raises_stop_iteration.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (stops)

 10          15 LOAD_NAME                1 (stops)
             18 CALL_FUNCTION            0
             21 STORE_NAME               2 (g)

 11          24 LOAD_NAME                2 (g)
             27 LOAD_ATTR                3 (send)
             30 LOAD_CONST               4 (None)
             33 CALL_FUNCTION            1
             36 POP_TOP

 12          37 SETUP_EXCEPT            17 (to 57)

 13          40 LOAD_NAME                2 (g)
             43 LOAD_ATTR                3 (send)
             46 LOAD_CONST               4 (None)
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 POP_BLOCK
             54 JUMP_FORWARD            74 (to 131)

 14     >>   57 DUP_TOP
             58 LOAD_NAME                5 (StopIteration)
             61 COMPARE_OP              10 (exception match)
             64 POP_JUMP_IF_FALSE       83
             67 POP_TOP
             68 POP_TOP
             69 POP_TOP

 15          70 LOAD_NAME                6 (emit)
             73 LOAD_CONST               1 ('stopped')
             76 CALL_FUNCTION            1
             79 POP_TOP
             80 JUMP_FORWARD            48 (to 131)

 16     >>   83 DUP_TOP
             84 LOAD_NAME                7 (RuntimeError)
             87 COMPARE_OP              10 (exception match)
             90 POP_JUMP_IF_FALSE      130
             93 POP_TOP
             94 STORE_NAME               8 (error)
             97 POP_TOP

 17          98 LOAD_NAME                6 (emit)
            101 LOAD_NAME                9 (str)
            104 LOAD_NAME                8 (error)
            107 CALL_FUNCTION            1
            110 CALL_FUNCTION            1
            113 POP_TOP

 18         114 LOAD_NAME                0 (saved)
            117 LOAD_ATTR               10 (append)
            120 LOAD_NAME                8 (error)
            123 CALL_FUNCTION            1
            126 POP_TOP
            127 JUMP_FORWARD             1 (to 131)
        >>  130 END_FINALLY

 19     >>  131 LOAD_CONST               4 (None)
            134 STORE_NAME               2 (g)

 20         137 LOAD_CONST               4 (None)
            140 STORE_NAME               8 (error)

 21         143 LOAD_NAME                6 (emit)
            146 LOAD_CONST               2 ('saved')
            149 CALL_FUNCTION            1
            152 POP_TOP

 22         153 LOAD_NAME                0 (saved)
            156 POP_JUMP_IF_FALSE      172

 23         159 LOAD_NAME                0 (saved)
            162 LOAD_ATTR               11 (pop)
            165 CALL_FUNCTION            0
            168 POP_TOP
            169 JUMP_FORWARD             0 (to 172)

 24     >>  172 LOAD_NAME                6 (emit)
            175 LOAD_CONST               3 ('dropped')
            178 CALL_FUNCTION            1
            181 POP_TOP
            182 LOAD_CONST               4 (None)
            185 RETURN_VALUE

code stops() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=2 firstlineno=5
  6           0 LOAD_CONST               1 (1)
              3 YIELD_VALUE
              4 POP_TOP

  7           5 LOAD_GLOBAL              0 (StopIteration)
              8 LOAD_GLOBAL              1 (token)
             11 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             17 RAISE_VARARGS            1
             20 LOAD_CONST               0 (None)
             23 RETURN_VALUE
