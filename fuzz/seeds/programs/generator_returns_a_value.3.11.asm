freevars 3.11

code <module> stacksize=7 filename='generator_returns_a_value.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object returns at 0x..., file "generator_returns_a_value.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (returns)

  8           8 LOAD_CONST               1 ((None, 2, (3, 4)))
             10 GET_ITER
        >>   12 FOR_ITER                99 (to 212)
             14 STORE_NAME               1 (value)

  9          16 PUSH_NULL
             18 LOAD_NAME                0 (returns)
             20 LOAD_NAME                1 (value)
             22 PRECALL                  1
             26 CALL                     1
             36 STORE_NAME               2 (g)

 10          38 LOAD_NAME                2 (g)
             40 LOAD_METHOD              3 (send)
             62 LOAD_CONST               2 (None)
             64 PRECALL                  1
             68 CALL                     1
             78 POP_TOP

 11          80 NOP

 12          82 LOAD_NAME                2 (g)
             84 LOAD_METHOD              3 (send)
            106 LOAD_CONST               2 (None)
            108 PRECALL                  1
            112 CALL                     1
            122 POP_TOP
            124 JUMP_BACKWARD           57 (to 12)
        >>  126 PUSH_EXC_INFO

 13         128 LOAD_NAME                4 (StopIteration)
            130 CHECK_EXC_MATCH
            132 POP_JUMP_FORWARD_IF_FALSE    35 (to 204)
            134 STORE_NAME               5 (error)

 14         136 PUSH_NULL
            138 LOAD_NAME                6 (emit)
            140 PUSH_NULL
            142 LOAD_NAME                7 (repr)
            144 LOAD_NAME                5 (error)
            146 LOAD_ATTR                8 (args)
            156 PRECALL                  1
            160 CALL                     1
            170 PRECALL                  1
            174 CALL                     1
            184 POP_TOP
            186 POP_EXCEPT
            188 LOAD_CONST               2 (None)
            190 STORE_NAME               5 (error)
            192 DELETE_NAME              5 (error)
            194 JUMP_BACKWARD           92 (to 12)
        >>  196 LOAD_CONST               2 (None)
            198 STORE_NAME               5 (error)
            200 DELETE_NAME              5 (error)
            202 RERAISE                  1

 13     >>  204 RERAISE                  0
        >>  206 COPY                     3
            208 POP_EXCEPT
            210 RERAISE                  1

  8     >>  212 LOAD_CONST               2 (None)
            214 RETURN_VALUE
ExceptionTable:
  82 to 122 -> 126 [1]
  126 to 134 -> 206 [2] lasti
  136 to 184 -> 196 [2] lasti
  196 to 204 -> 206 [2] lasti
LineTable:
  f003010101f006020111f000020111f000020111f00a000e1ff00006011ff000
  06011f8045d8080f88079005890e8c0e8041d80405874682468834814c844c80
  4cf00203051fd808098f068a068874890c8c0c880c880cf8d80b18f00001051f
  f00001051ff00001051fd8080c8804885488549025942ad10d1dd40d1dd1081e
  d4081ed0081ed0081ed0081ed0081ed0081ed0081ef8f8f8f8f00301051ff8f8
  f8f00b06011ff00006011f

code returns(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=1 firstlineno=3
  3           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0

  4           6 LOAD_CONST               1 (1)
              8 YIELD_VALUE
             10 RESUME                   1
             12 POP_TOP

  5          14 LOAD_FAST                0 (value)
             16 RETURN_VALUE
LineTable:
  e800e8008000d80a0b804780478047d80b10804c
