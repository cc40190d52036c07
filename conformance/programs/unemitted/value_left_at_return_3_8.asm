freevars 3.8
# habits: returns-from-an-empty-stack
# What is left is released with the frame.

code f() stacksize=2 filename='value_left_at_return_3_8.asm'
              0 LOAD_GLOBAL 0 (token)
              2 CALL_FUNCTION 0
              4 LOAD_CONST 0 (5)
              6 RETURN_VALUE
