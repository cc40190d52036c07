freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='finally_in_a_loop.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object loop at 0x..., file "finally_in_a_loop.py", line 2>)
              2 LOAD_CONST               1 ('loop')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (loop)

 16           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                2 (repr)
             12 LOAD_NAME                0 (loop)
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               2 (None)
             24 RETURN_VALUE

code loop() locals=(out, n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_FAST               0 (out)

  4           4 LOAD_CONST               1 ((1, 2, 3, 4))
              6 GET_ITER
        >>    8 FOR_ITER                62 (to 72)
             10 STORE_FAST               1 (n)

  5          12 SETUP_FINALLY           44 (to 58)

  6          14 LOAD_FAST                1 (n)
             16 LOAD_CONST               3 (2)
             18 COMPARE_OP               2 (==)
             20 POP_JUMP_IF_FALSE       28

  7          22 POP_BLOCK
             24 CALL_FINALLY            32 (to 58)
             26 JUMP_ABSOLUTE            8

  8     >>   28 LOAD_FAST                1 (n)
             30 LOAD_CONST               4 (3)
             32 COMPARE_OP               2 (==)
             34 POP_JUMP_IF_FALSE       44

  9          36 POP_BLOCK
             38 CALL_FINALLY            18 (to 58)
             40 POP_TOP
             42 JUMP_ABSOLUTE           72

 10     >>   44 LOAD_FAST                0 (out)
             46 LOAD_METHOD              0 (append)
             48 LOAD_FAST                1 (n)
             50 CALL_METHOD              1
             52 POP_TOP
             54 POP_BLOCK
             56 BEGIN_FINALLY

 12     >>   58 LOAD_FAST                0 (out)
             60 LOAD_METHOD              0 (append)
             62 LOAD_CONST               2 ('f')
             64 CALL_METHOD              1
             66 POP_TOP
             68 END_FINALLY
             70 JUMP_ABSOLUTE            8

 13     >>   72 LOAD_FAST                0 (out)
             74 RETURN_VALUE
