freevars 3.11

code <module> stacksize=3 filename='exception_keeps_what_it_was_raised_with.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object keeps at 0x..., file "exception_keeps_what_it_was_raised_with.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (keeps)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (keeps)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 11          28 PUSH_NULL
             30 LOAD_NAME                1 (emit)
             32 LOAD_CONST               1 ('after the call')
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP
             50 LOAD_CONST               2 (None)
             52 RETURN_VALUE
LineTable:
  f003010101f00405011ef00005011ef00005011ef01000010680058107840780
  07d800048004d00515d10016d40016d00016d00016d00016

code keeps() locals=(error) stacksize=4 firstlineno=2
  2           0 RESUME                   0

  3           2 NOP

  4           4 LOAD_GLOBAL              1 (NULL + ValueError)
             16 LOAD_GLOBAL              3 (NULL + token)
             28 PRECALL                  0
             32 CALL                     0
             42 PRECALL                  1
             46 CALL                     1
             56 RAISE_VARARGS            1
        >>   58 PUSH_EXC_INFO

  5          60 LOAD_GLOBAL              0 (ValueError)
             72 CHECK_EXC_MATCH
             74 POP_JUMP_FORWARD_IF_FALSE    25 (to 126)
             76 STORE_FAST               0 (error)

  6          78 LOAD_GLOBAL              5 (NULL + emit)
             90 LOAD_CONST               1 ('handled')
             92 PRECALL                  1
             96 CALL                     1
            106 POP_TOP
            108 POP_EXCEPT
            110 LOAD_CONST               0 (None)
            112 STORE_FAST               0 (error)
            114 DELETE_FAST              0 (error)
            116 JUMP_FORWARD             8 (to 134)
        >>  118 LOAD_CONST               0 (None)
            120 STORE_FAST               0 (error)
            122 DELETE_FAST              0 (error)
            124 RERAISE                  1

  5     >>  126 RERAISE                  0
        >>  128 COPY                     3
            130 POP_EXCEPT
            132 RERAISE                  1

  7     >>  134 LOAD_GLOBAL              5 (NULL + emit)
            146 LOAD_CONST               2 ('after the handler')
            148 PRECALL                  1
            152 CALL                     1
            162 POP_TOP
            164 LOAD_CONST               0 (None)
            166 RETURN_VALUE
ExceptionTable:
  4 to 56 -> 58 [0]
  58 to 76 -> 128 [1] lasti
  78 to 106 -> 118 [1] lasti
  118 to 126 -> 128 [1] lasti
LineTable:
  8000f002030518dd0e189d1599179c17d10e21d40e21d00821f8dd0b15f00001
  0518f000010518f000010518dd080c8859890f8c0f880f880f880f880f880f88
  0ff8f8f8f8f003010518f8f8f8e50408d0091cd1041dd4041dd0041dd0041dd0
  041d
