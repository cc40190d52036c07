freevars 3.8

code <module> flags=NOFREE stacksize=10 filename='generator_thrown_into_a_handler.py' firstlineno=2
  2           0 BUILD_LIST               0
              2 STORE_NAME               0 (saved)

  5           4 LOAD_CONST               0 (<code object handles at 0x..., file "generator_thrown_into_a_handler.py", line 5>)
              6 LOAD_CONST               1 ('handles')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (handles)

 12          12 LOAD_NAME                1 (handles)
             14 CALL_FUNCTION            0
             16 STORE_NAME               2 (g)

 13          18 LOAD_NAME                2 (g)
             20 LOAD_METHOD              3 (send)
             22 LOAD_CONST               2 (None)
             24 CALL_METHOD              1
             26 POP_TOP

 14          28 SETUP_FINALLY           20 (to 50)

 15          30 LOAD_NAME                2 (g)
             32 LOAD_METHOD              4 (throw)
             34 LOAD_NAME                5 (KeyError)
             36 LOAD_NAME                6 (token)
             38 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             42 CALL_METHOD              1
             44 POP_TOP
             46 POP_BLOCK
             48 JUMP_FORWARD            44 (to 94)

 16     >>   50 DUP_TOP
             52 LOAD_NAME                5 (KeyError)
             54 COMPARE_OP              10 (exception match)
             56 POP_JUMP_IF_FALSE       92
             58 POP_TOP
             60 STORE_NAME               7 (error)
             62 POP_TOP
             64 SETUP_FINALLY           14 (to 80)

 17          66 LOAD_NAME                0 (saved)
             68 LOAD_METHOD              8 (append)
             70 LOAD_NAME                7 (error)
             72 CALL_METHOD              1
             74 POP_TOP
             76 POP_BLOCK
             78 BEGIN_FINALLY
        >>   80 LOAD_CONST               2 (None)
             82 STORE_NAME               7 (error)
             84 DELETE_NAME              7 (error)
             86 END_FINALLY
             88 POP_EXCEPT
             90 JUMP_FORWARD             2 (to 94)
        >>   92 END_FINALLY

 18     >>   94 LOAD_CONST               2 (None)
             96 STORE_NAME               2 (g)

 19          98 LOAD_CONST               2 (None)
            100 STORE_NAME               7 (error)

 20         102 LOAD_NAME                9 (emit)
            104 LOAD_CONST               3 ('thrown')
            106 CALL_FUNCTION            1
            108 POP_TOP

 21         110 LOAD_NAME                0 (saved)
            112 LOAD_METHOD             10 (pop)
            114 CALL_METHOD              0
            116 POP_TOP

 22         118 LOAD_NAME                9 (emit)
            120 LOAD_CONST               4 ('dropped')
            122 CALL_FUNCTION            1
            124 POP_TOP
            126 LOAD_CONST               2 (None)
            128 RETURN_VALUE

code handles() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=8 firstlineno=5
  6           0 SETUP_FINALLY           14 (to 16)

  7           2 LOAD_GLOBAL              0 (ValueError)
              4 LOAD_GLOBAL              1 (token)
              6 CALL_FUNCTION            0
              8 CALL_FUNCTION            1
             10 RAISE_VARARGS            1
             12 POP_BLOCK
             14 JUMP_FORWARD            26 (to 42)

  8     >>   16 DUP_TOP
             18 LOAD_GLOBAL              0 (ValueError)
             20 COMPARE_OP              10 (exception match)
             22 POP_JUMP_IF_FALSE       40
             24 POP_TOP
             26 POP_TOP
             28 POP_TOP

  9          30 LOAD_CONST               1 (1)
             32 YIELD_VALUE
             34 POP_TOP
             36 POP_EXCEPT
             38 JUMP_FORWARD             2 (to 42)
        >>   40 END_FINALLY
        >>   42 LOAD_CONST               0 (None)
             44 RETURN_VALUE
