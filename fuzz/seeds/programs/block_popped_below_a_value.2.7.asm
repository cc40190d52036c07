freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='block_popped_below_a_value.asm'
  1           0 SETUP_LOOP              32 (to 35)
              3 LOAD_NAME                0 (token)
              6 CALL_FUNCTION            0
              9 LOAD_NAME                0 (token)
             12 CALL_FUNCTION            0
             15 BUILD_LIST               1
             18 POP_BLOCK
             19 LOAD_NAME                1 (emit)
             22 LOAD_CONST               0 ('popped')
             25 CALL_FUNCTION            1
             28 POP_TOP
             29 LOAD_CONST               1 (None)
             32 RETURN_VALUE
             33 NOP
             34 NOP
        >>   35 LOAD_CONST               1 (None)
             38 RETURN_VALUE
