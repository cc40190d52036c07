freevars 3.8
# requirement: operand-is-in-range
# There is one local variable.

code f(a) stacksize=1 filename='x'
              0 LOAD_FAST 1
              2 RETURN_VALUE
