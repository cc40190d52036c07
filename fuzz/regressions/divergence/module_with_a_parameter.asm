freevars 2.7
# Executed as a module, nobody gives it its argument.

code main(x) flags=NEWLOCALS|NOFREE stacksize=1
              0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
