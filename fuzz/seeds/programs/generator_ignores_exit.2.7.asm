freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=5 filename='generator_ignores_exit.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object ignores at 0x..., file "generator_ignores_exit.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (ignores)

 10           9 LOAD_NAME                0 (ignores)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (g)

 11          18 LOAD_NAME                1 (g)
             21 LOAD_ATTR                2 (send)
             24 LOAD_CONST               2 (None)
             27 CALL_FUNCTION            1
             30 POP_TOP

 12          31 SETUP_EXCEPT            14 (to 48)

 13          34 LOAD_NAME                1 (g)
             37 LOAD_ATTR                4 (close)
             40 CALL_FUNCTION            0
             43 POP_TOP
             44 POP_BLOCK
             45 JUMP_FORWARD            35 (to 83)

 14     >>   48 DUP_TOP
             49 LOAD_NAME                5 (RuntimeError)
             52 COMPARE_OP              10 (exception match)
             55 POP_JUMP_IF_FALSE       82
             58 POP_TOP
             59 STORE_NAME               6 (error)
             62 POP_TOP

 15          63 LOAD_NAME                7 (emit)
             66 LOAD_NAME                8 (str)
             69 LOAD_NAME                6 (error)
             72 CALL_FUNCTION            1
             75 CALL_FUNCTION            1
             78 POP_TOP
             79 JUMP_FORWARD             1 (to 83)
        >>   82 END_FINALLY

 16     >>   83 LOAD_CONST               2 (None)
             86 STORE_NAME               1 (g)

 17          89 LOAD_NAME                7 (emit)
             92 LOAD_CONST               1 ('dropped')
             95 CALL_FUNCTION            1
             98 POP_TOP
             99 LOAD_CONST               2 (None)
            102 RETURN_VALUE

code ignores() locals=(held) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=5 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  4           9 SETUP_EXCEPT             9 (to 21)

  5          12 LOAD_CONST               1 (1)
             15 YIELD_VALUE
             16 POP_TOP
             17 POP_BLOCK
             18 JUMP_FORWARD            22 (to 43)

  6     >>   21 DUP_TOP
             22 LOAD_GLOBAL              1 (GeneratorExit)
             25 COMPARE_OP              10 (exception match)
             28 POP_JUMP_IF_FALSE       42
             31 POP_TOP
             32 POP_TOP
             33 POP_TOP

  7          34 LOAD_CONST               2 (2)
             37 YIELD_VALUE
             38 POP_TOP
             39 JUMP_FORWARD             1 (to 43)
        >>   42 END_FINALLY
        >>   43 LOAD_CONST               0 (None)
             46 RETURN_VALUE
