freevars 2.7
# Nothing in the block can raise, so that its handler may name variables that are not there.

code main() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1
              0 SETUP_EXCEPT             4 (to 7)
              3 LOAD_CONST               0 (None)
              6 RETURN_VALUE
        >>    7 LOAD_DEREF               1
             10 STORE_FAST               0
             13 RETURN_VALUE
