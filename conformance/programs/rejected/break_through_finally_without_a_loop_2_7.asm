freevars 2.7
# requirement: block-is-there
# What was on its way to the end of a loop finds none.

code f() stacksize=4 filename='x'
              0 SETUP_FINALLY 4
              3 BREAK_LOOP
              4 LOAD_CONST 0 (None)
        >>    7 END_FINALLY
              8 LOAD_CONST 0 (None)
             11 RETURN_VALUE
