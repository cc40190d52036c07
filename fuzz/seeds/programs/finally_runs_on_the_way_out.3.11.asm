freevars 3.11

code <module> stacksize=3 filename='finally_runs_on_the_way_out.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object out at 0x..., file "finally_runs_on_the_way_out.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (out)

 12           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 LOAD_CONST               1 ('before')
             14 PRECALL                  1
             18 CALL                     1
             28 POP_TOP

 13          30 PUSH_NULL
             32 LOAD_NAME                0 (out)
             34 PRECALL                  0
             38 CALL                     0
             48 POP_TOP

 14          50 PUSH_NULL
             52 LOAD_NAME                1 (emit)
             54 LOAD_CONST               2 ('after')
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP
             72 LOAD_CONST               3 (None)
             74 RETURN_VALUE
LineTable:
  f003010101f004070116f000070116f000070116f01400010580048058810e84
  0e800ed800038003810584058005d8000480048057810d840d800d800d800d

code out() consts=(0: None) stacksize=5 firstlineno=2
  2           0 RESUME                   0

  3           2 NOP

  4           4 NOP

  5           6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0

  7          32 LOAD_GLOBAL              3 (NULL + emit)
             44 LOAD_CONST               1 ('inner')
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP

  9          62 LOAD_GLOBAL              3 (NULL + emit)
             74 LOAD_CONST               2 ('outer')
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP
             92 RETURN_VALUE
        >>   94 PUSH_EXC_INFO

  7          96 LOAD_GLOBAL              3 (NULL + emit)
            108 LOAD_CONST               1 ('inner')
            110 PRECALL                  1
            114 CALL                     1
            124 POP_TOP
            126 RERAISE                  0
        >>  128 COPY                     3
            130 POP_EXCEPT
            132 RERAISE                  1
        >>  134 PUSH_EXC_INFO

  9         136 LOAD_GLOBAL              3 (NULL + emit)
            148 LOAD_CONST               2 ('outer')
            150 PRECALL                  1
            154 CALL                     1
            164 POP_TOP
            166 RERAISE                  0
        >>  168 COPY                     3
            170 POP_EXCEPT
            172 RERAISE                  1
ExceptionTable:
  6 to 30 -> 94 [0]
  32 to 60 -> 134 [0]
  94 to 126 -> 128 [1] lasti
  128 to 132 -> 134 [0]
  134 to 166 -> 168 [1] lasti
LineTable:
  8000f002060516f00203091add131891379437e50c109017894d8c4d884de508
  0c8857890d8c0d880d880df8f505000d119017894d8c4d884d884df8f8f8f8e5
  080c8857890d8c0d880d880df8f8f8
