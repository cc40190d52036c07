freevars 2.7
# A break has nothing but its int on the stack, so that a finally clause finds the value below it.

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4
              0 SETUP_LOOP               9 (to 12)
              3 LOAD_CONST               0 (7)
              6 SETUP_FINALLY            1 (to 10)
              9 BREAK_LOOP
        >>   10 ROT_TWO
             11 RETURN_VALUE
        >>   12 LOAD_CONST               1 (None)
             15 RETURN_VALUE
