freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=5 filename='generator_thrown_into_a_handler.py' firstlineno=2
  2           0 BUILD_LIST               0
              3 STORE_NAME               0 (saved)

  5           6 LOAD_CONST               0 (<code object handles at 0x..., file "generator_thrown_into_a_handler.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (handles)

 12          15 LOAD_NAME                1 (handles)
             18 CALL_FUNCTION            0
             21 STORE_NAME               2 (g)

 13          24 LOAD_NAME                2 (g)
             27 LOAD_ATTR                3 (send)
             30 LOAD_CONST               3 (None)
             33 CALL_FUNCTION            1
             36 POP_TOP

 14          37 SETUP_EXCEPT            26 (to 66)

 15          40 LOAD_NAME                2 (g)
             43 LOAD_ATTR                5 (throw)
             46 LOAD_NAME                6 (KeyError)
             49 LOAD_NAME                7 (token)
             52 CALL_FUNCTION            0
             55 CALL_FUNCTION            1
             58 CALL_FUNCTION            1
             61 POP_TOP
             62 POP_BLOCK
             63 JUMP_FORWARD            32 (to 98)

 16     >>   66 DUP_TOP
             67 LOAD_NAME                6 (KeyError)
             70 COMPARE_OP              10 (exception match)
             73 POP_JUMP_IF_FALSE       97
             76 POP_TOP
             77 STORE_NAME               8 (error)
             80 POP_TOP

 17          81 LOAD_NAME                0 (saved)
             84 LOAD_ATTR                9 (append)
             87 LOAD_NAME                8 (error)
             90 CALL_FUNCTION            1
             93 POP_TOP
             94 JUMP_FORWARD             1 (to 98)
        >>   97 END_FINALLY

 18     >>   98 LOAD_CONST               3 (None)
            101 STORE_NAME               2 (g)

 19         104 LOAD_CONST               3 (None)
            107 STORE_NAME               8 (error)

 20         110 LOAD_NAME               10 (emit)
            113 LOAD_CONST               1 ('thrown')
            116 CALL_FUNCTION            1
            119 POP_TOP

 21         120 LOAD_NAME                0 (saved)
            123 LOAD_ATTR               11 (pop)
            126 CALL_FUNCTION            0
            129 POP_TOP

 22         130 LOAD_NAME               10 (emit)
            133 LOAD_CONST               2 ('dropped')
            136 CALL_FUNCTION            1
            139 POP_TOP
            140 LOAD_CONST               3 (None)
            143 RETURN_VALUE

code handles() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=5 firstlineno=5
  6           0 SETUP_EXCEPT            19 (to 22)

  7           3 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_GLOBAL              1 (token)
              9 CALL_FUNCTION            0
             12 CALL_FUNCTION            1
             15 RAISE_VARARGS            1
             18 POP_BLOCK
             19 JUMP_FORWARD            22 (to 44)

  8     >>   22 DUP_TOP
             23 LOAD_GLOBAL              0 (ValueError)
             26 COMPARE_OP              10 (exception match)
             29 POP_JUMP_IF_FALSE       43
             32 POP_TOP
             33 POP_TOP
             34 POP_TOP

  9          35 LOAD_CONST               1 (1)
             38 YIELD_VALUE
             39 POP_TOP
             40 JUMP_FORWARD             1 (to 44)
        >>   43 END_FINALLY
        >>   44 LOAD_CONST               0 (None)
             47 RETURN_VALUE
