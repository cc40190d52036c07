freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=5 filename='generator_suspended_in_a_handler.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "generator_suspended_in_a_handler.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

 14           9 LOAD_NAME                0 (handles)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (g)

 15          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (g)
             24 LOAD_ATTR                3 (send)
             27 LOAD_CONST               3 (None)
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP

 16          37 SETUP_EXCEPT            16 (to 56)

 17          40 LOAD_NAME                5 (KeyError)
             43 LOAD_CONST               1 ('outer')
             46 CALL_FUNCTION            1
             49 RAISE_VARARGS            1
             52 POP_BLOCK
             53 JUMP_FORWARD            36 (to 92)

 18     >>   56 DUP_TOP
             57 LOAD_NAME                5 (KeyError)
             60 COMPARE_OP              10 (exception match)
             63 POP_JUMP_IF_FALSE       91
             66 POP_TOP
             67 POP_TOP
             68 POP_TOP

 19          69 LOAD_NAME                2 (emit)
             72 LOAD_NAME                1 (g)
             75 LOAD_ATTR                3 (send)
             78 LOAD_CONST               3 (None)
             81 CALL_FUNCTION            1
             84 CALL_FUNCTION            1
             87 POP_TOP
             88 JUMP_FORWARD             1 (to 92)
        >>   91 END_FINALLY

 20     >>   92 LOAD_CONST               3 (None)
             95 STORE_NAME               1 (g)

 21          98 LOAD_NAME                2 (emit)
            101 LOAD_CONST               2 ('done')
            104 CALL_FUNCTION            1
            107 POP_TOP
            108 LOAD_CONST               3 (None)
            111 RETURN_VALUE

code handles() locals=(error) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=6 firstlineno=2
  3           0 SETUP_EXCEPT            16 (to 19)

  4           3 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             15 POP_BLOCK
             16 JUMP_FORWARD            78 (to 97)

  5     >>   19 DUP_TOP
             20 LOAD_GLOBAL              0 (ValueError)
             23 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       96
             29 POP_TOP
             30 POP_TOP
             31 POP_TOP

  6          32 LOAD_CONST               2 ('in the handler')
             35 YIELD_VALUE
             36 POP_TOP

  7          37 SETUP_EXCEPT             7 (to 47)

  8          40 RAISE_VARARGS            0
             43 POP_BLOCK
             44 JUMP_FORWARD            41 (to 88)

  9     >>   47 DUP_TOP
             48 LOAD_GLOBAL              0 (ValueError)
             51 LOAD_GLOBAL              1 (TypeError)
             54 BUILD_TUPLE              2
             57 COMPARE_OP              10 (exception match)
             60 POP_JUMP_IF_FALSE       87
             63 POP_TOP
             64 STORE_FAST               0 (error)
             67 POP_TOP

 10          68 LOAD_GLOBAL              2 (emit)
             71 LOAD_GLOBAL              3 (repr)
             74 LOAD_FAST                0 (error)
             77 CALL_FUNCTION            1
             80 CALL_FUNCTION            1
             83 POP_TOP
             84 JUMP_FORWARD             1 (to 88)
        >>   87 END_FINALLY

 11     >>   88 LOAD_CONST               3 ('after it')
             91 YIELD_VALUE
             92 POP_TOP
             93 JUMP_FORWARD             1 (to 97)
        >>   96 END_FINALLY
        >>   97 LOAD_CONST               0 (None)
            100 RETURN_VALUE
