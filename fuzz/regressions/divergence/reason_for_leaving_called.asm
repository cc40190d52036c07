freevars 2.7
# Why a finally clause runs is an int on the stack. The optimised machine has something else there, and refuses.

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3
              0 SETUP_FINALLY            4 (to 7)
              3 LOAD_CONST               0 (None)
              6 RETURN_VALUE
        >>    7 CALL_FUNCTION            0
             10 RETURN_VALUE
