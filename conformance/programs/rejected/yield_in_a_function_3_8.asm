freevars 3.8
# requirement: stands-in-a-generator
# Whoever called it would take the yielded value for the returned one.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              2 YIELD_VALUE
              4 RETURN_VALUE
