freevars 2.7

code f() locals=(i) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=16 filename='continued_below_values_2_7.asm'
  1           0 SETUP_LOOP              48 (to 51)
              3 LOAD_CONST               1 ('ab')
              6 GET_ITER
        >>    7 FOR_ITER                40 (to 50)
             10 STORE_FAST               0 (i)
             13 SETUP_EXCEPT            30 (to 46)
             16 LOAD_GLOBAL              0 (token)
             19 CALL_FUNCTION            0
             22 LOAD_GLOBAL              0 (token)
             25 CALL_FUNCTION            0
             28 CONTINUE_LOOP            7
             31 NOP
             32 NOP
             33 NOP
             34 NOP
             35 NOP
             36 NOP
             37 NOP
             38 NOP
             39 NOP
             40 NOP
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
