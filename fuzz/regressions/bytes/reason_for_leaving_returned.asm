freevars 2.7
# The same, with nothing on it.

code f() stacksize=2
  1     >>    0 SETUP_FINALLY            3 (to 6)
              3 CONTINUE_LOOP            0
        >>    6 RETURN_VALUE
