freevars 3.8
# Where a finally clause goes back to is an int on the stack.

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=7
              0 SETUP_FINALLY            6 (to 8)
              2 POP_BLOCK
              4 CALL_FINALLY             2 (to 8)
              6 RETURN_VALUE
        >>    8 BUILD_TUPLE              1
             10 RETURN_VALUE
