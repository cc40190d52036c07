freevars 2.7
# LOAD_LOCALS can only raise in a function, so that what comes after it may be anything.

code main() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1
              0 LOAD_CONST               0 (True)
              3 LOAD_LOCALS
              4 STORE_FAST               0
