freevars 3.11

code <module> stacksize=2 filename='uncaught_through_handlers.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object uncaught at 0x..., file "uncaught_through_handlers.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (uncaught)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (uncaught)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f004070118f000070118f000070118f0140001098008810a840a80
  0a800a800a

code uncaught() locals=(held) stacksize=5 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               0 (held)

  4          30 NOP

  5          32 LOAD_GLOBAL              3 (NULL + KeyError)
             44 LOAD_CONST               1 ('end')
             46 PRECALL                  1
             50 CALL                     1
             60 RAISE_VARARGS            1
        >>   62 PUSH_EXC_INFO

  6          64 LOAD_GLOBAL              4 (ValueError)
             76 CHECK_EXC_MATCH
             78 POP_JUMP_FORWARD_IF_FALSE    18 (to 116)
             80 POP_TOP

  7          82 LOAD_GLOBAL              7 (NULL + emit)
             94 LOAD_CONST               2 ('never')
             96 PRECALL                  1
            100 CALL                     1
            110 POP_TOP
            112 POP_EXCEPT
            114 JUMP_FORWARD             4 (to 124)

  6     >>  116 RERAISE                  0
        >>  118 COPY                     3
            120 POP_EXCEPT
            122 RERAISE                  1

  7     >>  124 NOP

  9         126 LOAD_GLOBAL              7 (NULL + emit)
            138 LOAD_CONST               3 ('finally')
            140 PRECALL                  1
            144 CALL                     1
            154 POP_TOP
            156 LOAD_CONST               0 (None)
            158 RETURN_VALUE
        >>  160 PUSH_EXC_INFO
            162 LOAD_GLOBAL              7 (NULL + emit)
            174 LOAD_CONST               3 ('finally')
            176 PRECALL                  1
            180 CALL                     1
            190 POP_TOP
            192 RERAISE                  0
        >>  194 COPY                     3
            196 POP_EXCEPT
            198 RERAISE                  1
ExceptionTable:
  32 to 60 -> 62 [0]
  62 to 110 -> 118 [1] lasti
  112 to 114 -> 160 [0]
  116 to 116 -> 118 [1] lasti
  118 to 122 -> 160 [0]
  160 to 192 -> 194 [1] lasti
LineTable:
  8000dd0b1089378c378044f002050518dd0e169075896f8c6fd0081df8dd0b15
  f000010516f000010516f000010516dd080c8857890d8c0d880d880d880df003
  010516f8f8f8d80815e5080c8859890f8c0f880f880f880ff88d048859890f8c
  0f880f880ff8f8f8
