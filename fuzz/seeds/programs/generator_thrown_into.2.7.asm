freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=4 filename='generator_thrown_into.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "generator_thrown_into.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

 17           9 LOAD_NAME                0 (handles)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (g)

 18          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (g)
             24 LOAD_ATTR                3 (send)
             27 LOAD_CONST               3 (None)
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP

 19          37 LOAD_NAME                2 (emit)
             40 LOAD_NAME                1 (g)
             43 LOAD_ATTR                5 (throw)
             46 LOAD_NAME                6 (ValueError)
             49 LOAD_CONST               1 ('thrown')
             52 CALL_FUNCTION            1
             55 CALL_FUNCTION            1
             58 CALL_FUNCTION            1
             61 POP_TOP

 20          62 LOAD_NAME                1 (g)
             65 LOAD_ATTR                7 (close)
             68 CALL_FUNCTION            0
             71 POP_TOP

 21          72 LOAD_NAME                2 (emit)
             75 LOAD_CONST               2 ('closed')
             78 CALL_FUNCTION            1
             81 POP_TOP

 22          82 LOAD_NAME                1 (g)
             85 LOAD_ATTR                7 (close)
             88 CALL_FUNCTION            0
             91 POP_TOP
             92 LOAD_CONST               3 (None)
             95 RETURN_VALUE

code handles() locals=(held, error) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=5 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  4           9 SETUP_EXCEPT            68 (to 80)

  5          12 SETUP_FINALLY           50 (to 65)
             15 SETUP_EXCEPT             9 (to 27)

  6          18 LOAD_CONST               1 (1)
             21 YIELD_VALUE
             22 POP_TOP
             23 POP_BLOCK
             24 JUMP_FORWARD            34 (to 61)

  7     >>   27 DUP_TOP
             28 LOAD_GLOBAL              1 (ValueError)
             31 COMPARE_OP              10 (exception match)
             34 POP_JUMP_IF_FALSE       60
             37 POP_TOP
             38 STORE_FAST               1 (error)
             41 POP_TOP

  8          42 LOAD_GLOBAL              2 (emit)
             45 LOAD_CONST               2 ('caught')
             48 CALL_FUNCTION            1
             51 POP_TOP

  9          52 LOAD_CONST               3 (2)
             55 YIELD_VALUE
             56 POP_TOP
             57 JUMP_FORWARD             1 (to 61)
        >>   60 END_FINALLY
        >>   61 POP_BLOCK
             62 LOAD_CONST               0 (None)

 11     >>   65 LOAD_GLOBAL              2 (emit)
             68 LOAD_CONST               4 ('finally')
             71 CALL_FUNCTION            1
             74 POP_TOP
             75 END_FINALLY
             76 POP_BLOCK
             77 JUMP_FORWARD            30 (to 110)

 12     >>   80 DUP_TOP
             81 LOAD_GLOBAL              3 (GeneratorExit)
             84 COMPARE_OP              10 (exception match)
             87 POP_JUMP_IF_FALSE      109
             90 POP_TOP
             91 POP_TOP
             92 POP_TOP

 13          93 LOAD_GLOBAL              2 (emit)
             96 LOAD_CONST               5 ('exit')
             99 CALL_FUNCTION            1
            102 POP_TOP

 14         103 RAISE_VARARGS            0
            106 JUMP_FORWARD             1 (to 110)
        >>  109 END_FINALLY
        >>  110 LOAD_CONST               0 (None)
            113 RETURN_VALUE
LineTable:
  0001090103010300030109010f010a010d020f010d010a01
