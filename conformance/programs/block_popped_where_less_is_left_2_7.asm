freevars 2.7
# A block that is popped puts nothing back that has been taken from below it.

code <module> flags=NOFREE stacksize=2 filename='block_popped_where_less_is_left_2_7.asm'
              0 LOAD_NAME                0 (token)
              3 CALL_FUNCTION            0
              6 SETUP_LOOP               2 (to 11)
              9 POP_TOP
             10 POP_BLOCK
        >>   11 LOAD_CONST               0 (5)
             14 RETURN_VALUE
