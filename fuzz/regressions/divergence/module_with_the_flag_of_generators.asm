freevars 2.7
# Executed as a module, what is flagged as a generator still makes one.

code main flags=OPTIMIZED|GENERATOR|NOFREE stacksize=1
              0 LOAD_CONST               0 (True)
              3 RETURN_VALUE
