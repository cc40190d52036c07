freevars 2.7
# requirement: operand-is-in-range
# There are no cell and free variables.

code f() stacksize=1 filename='x'
              0 LOAD_DEREF 0
              3 RETURN_VALUE
