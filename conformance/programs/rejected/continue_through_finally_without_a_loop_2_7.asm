freevars 2.7
# requirement: block-is-there
# What was on its way to the next round of a loop finds none.

code f() stacksize=4 filename='x'
        >>    0 SETUP_FINALLY 6
              3 CONTINUE_LOOP 0
              6 LOAD_CONST 0 (None)
        >>    9 END_FINALLY
             10 LOAD_CONST 0 (None)
             13 RETURN_VALUE
