freevars 3.8

code <module> flags=NOFREE stacksize=10 filename='generator_closed_while_saved.py' firstlineno=2
  2           0 BUILD_LIST               0
              2 STORE_NAME               0 (saved)

  5           4 LOAD_CONST               0 (<code object raises at 0x..., file "generator_closed_while_saved.py", line 5>)
              6 LOAD_CONST               1 ('raises')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (raises)

 11          12 LOAD_NAME                1 (raises)
             14 CALL_FUNCTION            0
             16 STORE_NAME               2 (g)

 12          18 LOAD_NAME                2 (g)
             20 LOAD_METHOD              3 (send)
             22 LOAD_CONST               2 (None)
             24 CALL_METHOD              1
             26 POP_TOP

 13          28 SETUP_FINALLY           14 (to 44)

 14          30 LOAD_NAME                2 (g)
             32 LOAD_METHOD              3 (send)
             34 LOAD_CONST               2 (None)
             36 CALL_METHOD              1
             38 POP_TOP
             40 POP_BLOCK
             42 JUMP_FORWARD            44 (to 88)

 15     >>   44 DUP_TOP
             46 LOAD_NAME                4 (ValueError)
             48 COMPARE_OP              10 (exception match)
             50 POP_JUMP_IF_FALSE       86
             52 POP_TOP
             54 STORE_NAME               5 (error)
             56 POP_TOP
             58 SETUP_FINALLY           14 (to 74)

 16          60 LOAD_NAME                0 (saved)
             62 LOAD_METHOD              6 (append)
             64 LOAD_NAME                5 (error)
             66 CALL_METHOD              1
             68 POP_TOP
             70 POP_BLOCK
             72 BEGIN_FINALLY
        >>   74 LOAD_CONST               2 (None)
             76 STORE_NAME               5 (error)
             78 DELETE_NAME              5 (error)
             80 END_FINALLY
             82 POP_EXCEPT
             84 JUMP_FORWARD             2 (to 88)
        >>   86 END_FINALLY

 17     >>   88 LOAD_CONST               2 (None)
             90 STORE_NAME               5 (error)

 18          92 LOAD_CONST               2 (None)
             94 STORE_NAME               2 (g)

 19          96 LOAD_NAME                7 (emit)
             98 LOAD_CONST               3 ('generator dropped')
            100 CALL_FUNCTION            1
            102 POP_TOP

 20         104 LOAD_NAME                0 (saved)
            106 LOAD_METHOD              8 (pop)
            108 CALL_METHOD              0
            110 POP_TOP

 21         112 LOAD_NAME                7 (emit)
            114 LOAD_CONST               4 ('exception dropped')
            116 CALL_FUNCTION            1
            118 POP_TOP
            120 LOAD_CONST               2 (None)
            122 RETURN_VALUE

code raises() locals=(held) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=2 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  7           6 LOAD_CONST               1 (1)
              8 YIELD_VALUE
             10 POP_TOP

  8          12 LOAD_GLOBAL              1 (ValueError)
             14 LOAD_CONST               2 ('raised')
             16 CALL_FUNCTION            1
             18 RAISE_VARARGS            1
             20 LOAD_CONST               0 (None)
             22 RETURN_VALUE
