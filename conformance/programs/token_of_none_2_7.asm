freevars 2.7
# A token that is given None has no finaliser.

code <module> stacksize=2 filename='token_of_none_2_7.asm'
              0 LOAD_NAME 0 (token)
              3 LOAD_CONST 0 (None)
              6 CALL_FUNCTION 1
              9 RETURN_VALUE
