freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='finally_in_a_loop.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object loop at 0x..., file "finally_in_a_loop.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (loop)

 16           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                2 (repr)
             15 LOAD_NAME                0 (loop)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 POP_TOP
             28 LOAD_CONST               1 (None)
             31 RETURN_VALUE

code loop() locals=(out, n) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=6 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (out)

  4           6 SETUP_LOOP              94 (to 103)
              9 LOAD_CONST               1 (1)
             12 LOAD_CONST               2 (2)
             15 LOAD_CONST               3 (3)
             18 LOAD_CONST               4 (4)
             21 BUILD_LIST               4
             24 GET_ITER
        >>   25 FOR_ITER                74 (to 102)
             28 STORE_FAST               1 (n)

  5          31 SETUP_FINALLY           51 (to 85)

  6          34 LOAD_FAST                1 (n)
             37 LOAD_CONST               2 (2)
             40 COMPARE_OP               2 (==)
             43 POP_JUMP_IF_FALSE       52

  7          46 CONTINUE_LOOP           25
             49 JUMP_FORWARD             0 (to 52)

  8     >>   52 LOAD_FAST                1 (n)
             55 LOAD_CONST               3 (3)
             58 COMPARE_OP               2 (==)
             61 POP_JUMP_IF_FALSE       68

  9          64 BREAK_LOOP
             65 JUMP_FORWARD             0 (to 68)

 10     >>   68 LOAD_FAST                0 (out)
             71 LOAD_ATTR                0 (append)
             74 LOAD_FAST                1 (n)
             77 CALL_FUNCTION            1
             80 POP_TOP
             81 POP_BLOCK
             82 LOAD_CONST               0 (None)

 12     >>   85 LOAD_FAST                0 (out)
             88 LOAD_ATTR                0 (append)
             91 LOAD_CONST               5 ('f')
             94 CALL_FUNCTION            1
             97 POP_TOP
             98 END_FINALLY
             99 JUMP_ABSOLUTE           25
        >>  102 POP_BLOCK

 13     >>  103 LOAD_FAST                0 (out)
            106 RETURN_VALUE
