freevars 3.11

code <module> stacksize=6 filename='finally_in_a_loop.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object loop at 0x..., file "finally_in_a_loop.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (loop)

 16           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                2 (repr)
             16 PUSH_NULL
             18 LOAD_NAME                0 (loop)
             20 PRECALL                  0
             24 CALL                     0
             34 PRECALL                  1
             38 CALL                     1
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP
             64 LOAD_CONST               1 (None)
             66 RETURN_VALUE
LineTable:
  f003010101f0040b010ff0000b010ff0000b010ff01c00010580048054805488
  24882489268c26815c845cd10012d40012d00012d00012d00012

code loop() locals=(out, n) consts=(0: None) stacksize=6 firstlineno=2
  2           0 RESUME                   0

  3           2 BUILD_LIST               0
              4 STORE_FAST               0 (out)

  4           6 LOAD_CONST               1 ((1, 2, 3, 4))
              8 GET_ITER
        >>   10 FOR_ITER               130 (to 272)
             12 STORE_FAST               1 (n)

  5          14 NOP

  6          16 LOAD_FAST                1 (n)
             18 LOAD_CONST               2 (2)
             20 COMPARE_OP               2 (==)
             26 POP_JUMP_FORWARD_IF_FALSE    23 (to 74)

  7          28 NOP

 12          30 LOAD_FAST                0 (out)
             32 LOAD_METHOD              0 (append)
             54 LOAD_CONST               3 ('f')
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP
             72 JUMP_BACKWARD           32 (to 10)

  8     >>   74 LOAD_FAST                1 (n)
             76 LOAD_CONST               4 (3)
             78 COMPARE_OP               2 (==)
             84 POP_JUMP_FORWARD_IF_FALSE    24 (to 134)

  9          86 NOP

 12          88 LOAD_FAST                0 (out)
             90 LOAD_METHOD              0 (append)
            112 LOAD_CONST               3 ('f')
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP
            130 POP_TOP
            132 JUMP_FORWARD            69 (to 272)

 10     >>  134 LOAD_FAST                0 (out)
            136 LOAD_METHOD              0 (append)
            158 LOAD_FAST                1 (n)
            160 PRECALL                  1
            164 CALL                     1
            174 POP_TOP

 12         176 LOAD_FAST                0 (out)
            178 LOAD_METHOD              0 (append)
            200 LOAD_CONST               3 ('f')
            202 PRECALL                  1
            206 CALL                     1
            216 POP_TOP
            218 JUMP_BACKWARD          105 (to 10)
        >>  220 PUSH_EXC_INFO
            222 LOAD_FAST                0 (out)
            224 LOAD_METHOD              0 (append)
            246 LOAD_CONST               3 ('f')
            248 PRECALL                  1
            252 CALL                     1
            262 POP_TOP
            264 RERAISE                  0
        >>  266 COPY                     3
            268 POP_EXCEPT
            270 RERAISE                  1

 13     >>  272 LOAD_FAST                0 (out)
            274 RETURN_VALUE
ExceptionTable:
  16 to 26 -> 220 [1]
  74 to 84 -> 220 [1]
  134 to 174 -> 220 [1]
  220 to 264 -> 266 [2] lasti
LineTable:
  8000d80a0c8043d80d19f00008051cf00008051c8801f00207091cd80f109041
  8a768876d81018f00a000d108f4a8a4a9073894f8c4f884f884ff00900101190
  418a768876d81015f006000d108f4a8a4a9073894f8c4f884f884f884ff00500
  0d108f4a8a4a9071894d8c4d884de00c0f8f4a8a4a9073894f8c4f884f884ff8
  88438f4a8a4a9073894f8c4f884f884ff8f8f8d80b0e804a
