freevars 2.7

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='block_popped_above_its_depth.asm'
  1           0 SETUP_LOOP               7 (to 10)
              3 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              9 POP_BLOCK
        >>   10 LOAD_CONST               0 (5)
             13 RETURN_VALUE
