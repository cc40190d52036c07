freevars 2.7
# habits: pops-blocks-at-their-depth
# What lies above the block is released with it.

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='block_popped_above_its_depth.asm'
              0 SETUP_LOOP 7 (to 10)
              3 LOAD_GLOBAL 0 (token)
              6 CALL_FUNCTION 0
              9 POP_BLOCK
              10 LOAD_CONST 0 (5)
              13 RETURN_VALUE
