freevars 2.7

code f() locals=(i) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=16 filename='continued_through_finally_below_values_2_7.asm'
  1           0 SETUP_LOOP              48 (to 51)
              3 LOAD_CONST               1 ('ab')
              6 GET_ITER
        >>    7 FOR_ITER                40 (to 50)
             10 STORE_FAST               0 (i)
             13 SETUP_EXCEPT            30 (to 46)
             16 LOAD_GLOBAL              0 (token)
             19 CALL_FUNCTION            0
             22 SETUP_FINALLY           10 (to 35)
             25 CONTINUE_LOOP            7
             28 POP_BLOCK
             29 LOAD_CONST               0 (None)
             32 NOP
             33 NOP
             34 NOP
        >>   35 END_FINALLY
             36 POP_TOP
             37 POP_BLOCK
             38 JUMP_ABSOLUTE            7
             41 NOP
             42 NOP
             43 NOP
             44 NOP
             45 NOP
        >>   46 END_FINALLY
             47 JUMP_ABSOLUTE            7
        >>   50 POP_BLOCK
        >>   51 LOAD_CONST               0 (None)
             54 RETURN_VALUE
