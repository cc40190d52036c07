freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='iterator_shared_when_exhausted_2_7.asm'
  1           0 LOAD_NAME                0 (token)
              3 CALL_FUNCTION            0
              6 BUILD_LIST               1
              9 GET_ITER
             10 DUP_TOP
        >>   11 FOR_ITER                 4 (to 18)
             14 POP_TOP
             15 JUMP_ABSOLUTE           11
        >>   18 LOAD_NAME                1 (emit)
             21 LOAD_CONST               0 ('exhausted')
             24 CALL_FUNCTION            1
             27 POP_TOP
             28 POP_TOP
             29 LOAD_CONST               1 (None)
             32 RETURN_VALUE
