freevars 3.11
# LOAD_CLOSURE of a slot in which nobody has made a cell raises; what comes after it is not reached.

code f() cellvars=(b) stacksize=1
              0 RESUME                   0
              2 LOAD_CLOSURE             0 (b)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
