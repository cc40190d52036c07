freevars 3.8

code <module> flags=NOFREE stacksize=10 filename='generator_ignores_exit.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object ignores at 0x..., file "generator_ignores_exit.py", line 2>)
              2 LOAD_CONST               1 ('ignores')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (ignores)

 10           8 LOAD_NAME                0 (ignores)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (g)

 11          14 LOAD_NAME                1 (g)
             16 LOAD_METHOD              2 (send)
             18 LOAD_CONST               2 (None)
             20 CALL_METHOD              1
             22 POP_TOP

 12          24 SETUP_FINALLY           12 (to 38)

 13          26 LOAD_NAME                1 (g)
             28 LOAD_METHOD              3 (close)
             30 CALL_METHOD              0
             32 POP_TOP
             34 POP_BLOCK
             36 JUMP_FORWARD            46 (to 84)

 14     >>   38 DUP_TOP
             40 LOAD_NAME                4 (RuntimeError)
             42 COMPARE_OP              10 (exception match)
             44 POP_JUMP_IF_FALSE       82
             46 POP_TOP
             48 STORE_NAME               5 (error)
             50 POP_TOP
             52 SETUP_FINALLY           16 (to 70)

 15          54 LOAD_NAME                6 (emit)
             56 LOAD_NAME                7 (str)
             58 LOAD_NAME                5 (error)
             60 CALL_FUNCTION            1
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 POP_BLOCK
             68 BEGIN_FINALLY
        >>   70 LOAD_CONST               2 (None)
             72 STORE_NAME               5 (error)
             74 DELETE_NAME              5 (error)
             76 END_FINALLY
             78 POP_EXCEPT
             80 JUMP_FORWARD             2 (to 84)
        >>   82 END_FINALLY

 16     >>   84 LOAD_CONST               2 (None)
             86 STORE_NAME               1 (g)

 17          88 LOAD_NAME                6 (emit)
             90 LOAD_CONST               3 ('dropped')
             92 CALL_FUNCTION            1
             94 POP_TOP
             96 LOAD_CONST               2 (None)
             98 RETURN_VALUE

code ignores() locals=(held) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=8 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  4           6 SETUP_FINALLY           10 (to 18)

  5           8 LOAD_CONST               1 (1)
             10 YIELD_VALUE
             12 POP_TOP
             14 POP_BLOCK
             16 JUMP_FORWARD            26 (to 44)

  6     >>   18 DUP_TOP
             20 LOAD_GLOBAL              1 (GeneratorExit)
             22 COMPARE_OP              10 (exception match)
             24 POP_JUMP_IF_FALSE       42
             26 POP_TOP
             28 POP_TOP
             30 POP_TOP

  7          32 LOAD_CONST               2 (2)
             34 YIELD_VALUE
             36 POP_TOP
             38 POP_EXCEPT
             40 JUMP_FORWARD             2 (to 44)
        >>   42 END_FINALLY
        >>   44 LOAD_CONST               0 (None)
             46 RETURN_VALUE
