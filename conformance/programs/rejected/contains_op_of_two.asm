freevars 3.11
# requirement: operand-is-in-range
# CPython would take any operand but 0 for an inversion.

code f() stacksize=2 filename='x'
              0 LOAD_CONST 0 (None)
              2 LOAD_CONST 0 (None)
              4 CONTAINS_OP 2
              6 RETURN_VALUE
