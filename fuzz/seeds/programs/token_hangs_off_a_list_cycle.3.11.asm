freevars 3.11

code <module> stacksize=3 filename='token_hangs_off_a_list_cycle.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "token_hangs_off_a_list_cycle.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

  9          28 PUSH_NULL
             30 LOAD_NAME                1 (collect)
             32 PRECALL                  0
             36 CALL                     0
             46 POP_TOP

 10          48 PUSH_NULL
             50 LOAD_NAME                2 (emit)
             52 LOAD_CONST               1 ('collected')
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP
             70 LOAD_CONST               2 (None)
             72 RETURN_VALUE
LineTable:
  f003010101f004030119f000030119f000030119f00c00010680058107840780
  07d800078007810984098009d800048004805bd10011d40011d00011d00011d0
  0011

code outer() locals=(ring) stacksize=4 firstlineno=2
  2           0 RESUME                   0

  3           2 BUILD_LIST               0
              4 STORE_FAST               0 (ring)

  4           6 LOAD_FAST                0 (ring)
              8 LOAD_METHOD              0 (append)
             30 LOAD_FAST                0 (ring)
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP

  5          48 LOAD_FAST                0 (ring)
             50 LOAD_METHOD              0 (append)
             72 LOAD_GLOBAL              3 (NULL + token)
             84 PRECALL                  0
             88 CALL                     0
             98 PRECALL                  1
            102 CALL                     1
            112 POP_TOP
            114 LOAD_CONST               0 (None)
            116 RETURN_VALUE
LineTable:
  8000d80b0d8044d80408874b824b9004d10415d40415d00415d80408874b824b
  950591079407d10418d40418d00418d00418d00418
