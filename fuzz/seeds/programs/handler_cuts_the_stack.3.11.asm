freevars 3.11

code <module> stacksize=2 filename='handler_cuts_the_stack.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object fails at 0x..., file "handler_cuts_the_stack.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fails)

  6           8 LOAD_CONST               1 (<code object cut at 0x..., file "handler_cuts_the_stack.py", line 6>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (cut)

 13          14 PUSH_NULL
             16 LOAD_NAME                1 (cut)
             18 PRECALL                  0
             22 CALL                     0
             32 POP_TOP
             34 LOAD_CONST               2 (None)
             36 RETURN_VALUE
LineTable:
  f003010101f00401011cf00001011cf00001011cf008040118f000040118f000
  040118f00e000104800381058405800580058005

code fails() consts=(0: None) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + ValueError)
             14 LOAD_CONST               1 ('cut')
             16 PRECALL                  1
             20 CALL                     1
             30 RAISE_VARARGS            1
LineTable:
  8000dd0a149055d10a1bd40a1bd0041b

code cut() stacksize=4 firstlineno=6
  6           0 RESUME                   0

  7           2 NOP

  8           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 LOAD_GLOBAL              1 (NULL + token)
             42 PRECALL                  0
             46 CALL                     0
             56 LOAD_GLOBAL              3 (NULL + fails)
             68 PRECALL                  0
             72 CALL                     0
             82 BUILD_TUPLE              3
             84 RETURN_VALUE
        >>   86 PUSH_EXC_INFO

  9          88 LOAD_GLOBAL              4 (ValueError)
            100 CHECK_EXC_MATCH
            102 POP_JUMP_FORWARD_IF_FALSE    19 (to 142)
            104 POP_TOP

 10         106 LOAD_GLOBAL              7 (NULL + emit)
            118 LOAD_CONST               1 ('handler')
            120 PRECALL                  1
            124 CALL                     1
            134 POP_TOP
            136 POP_EXCEPT
            138 LOAD_CONST               0 (None)
            140 RETURN_VALUE

  9     >>  142 RERAISE                  0
        >>  144 COPY                     3
            146 POP_EXCEPT
            148 RERAISE                  1
ExceptionTable:
  4 to 82 -> 86 [0]
  86 to 134 -> 144 [1] lasti
  142 to 142 -> 144 [1] lasti
LineTable:
  8000f002030518dd1015910794079d1599179c17a525a127a427d00f2ad0082a
  f8dd0b15f000010518f000010518f000010518dd080c8859890f8c0f880f880f
  880f880ff003010518f8f8f8
