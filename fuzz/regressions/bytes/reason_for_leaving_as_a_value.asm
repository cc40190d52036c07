freevars 2.7
# Why a block is left is an int on the stack, which a program may return.

code f() stacksize=3
  1     >>    0 SETUP_FINALLY            3 (to 6)
              3 CONTINUE_LOOP            0
        >>    6 LOAD_CONST               0 (None)
              9 END_FINALLY
             10 RETURN_VALUE
