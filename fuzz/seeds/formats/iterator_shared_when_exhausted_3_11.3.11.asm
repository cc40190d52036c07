freevars 3.11

code <module> stacksize=6 filename='iterator_shared_when_exhausted_3_11.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 LOAD_NAME                0 (token)
          6 PRECALL                  0
         10 CALL                     0
         20 BUILD_LIST               1
         22 GET_ITER
         24 COPY                     1
    >>   26 FOR_ITER                 2 (to 32)
         28 POP_TOP
         30 JUMP_BACKWARD            3 (to 26)
    >>   32 PUSH_NULL
         34 LOAD_NAME                1 (emit)
         36 SWAP                     2
         38 SWAP                     2
         40 LOAD_CONST               0 ('exhausted')
         42 PRECALL                  1
         46 CALL                     1
         56 POP_TOP
         58 POP_TOP
         60 LOAD_CONST               1 (None)
         62 RETURN_VALUE
