freevars 2.7
# Values are no reason for which a block is left, which the optimised machine refuses by name.

code <module> stacksize=4
              0 LOAD_CONST               0 (None)
              3 LOAD_CONST               0 (None)
              6 LOAD_CONST               1 (0)
              9 LOAD_CONST               0 (None)
             12 WITH_CLEANUP
             13 RETURN_VALUE
