freevars 2.7
# What a generator returns, if it is not None, a loop gets as if it were yielded; then the generator is at its end.

code <module> flags=NOFREE stacksize=4 filename='loop_over_what_a_generator_returns_2_7.asm'
              0 LOAD_CONST 0 (<code given>)
              3 MAKE_FUNCTION 0
              6 CALL_FUNCTION 0
              9 GET_ITER
        >>   10 FOR_ITER 16 (to 29)
             13 STORE_NAME 0 (x)
             16 LOAD_NAME 1 (emit)
             19 LOAD_NAME 0 (x)
             22 CALL_FUNCTION 1
             25 POP_TOP
             26 JUMP_ABSOLUTE 10
        >>   29 LOAD_CONST 1 (None)
             32 RETURN_VALUE

code given() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=4 filename='loop_over_what_a_generator_returns_2_7.asm'
              0 LOAD_CONST 0 (7)
              3 RETURN_VALUE
