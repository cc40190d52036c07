freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='iterator_shared_when_exhausted_3_8.asm'
  1           0 LOAD_NAME                0 (token)
              2 CALL_FUNCTION            0
              4 BUILD_LIST               1
              6 GET_ITER
              8 DUP_TOP
        >>   10 FOR_ITER                 4 (to 16)
             12 POP_TOP
             14 JUMP_ABSOLUTE           10
        >>   16 LOAD_NAME                1 (emit)
             18 LOAD_CONST               0 ('exhausted')
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 POP_TOP
             26 LOAD_CONST               1 (None)
             28 RETURN_VALUE
