freevars 3.8
# requirement: stands-in-a-generator
# The code is no generator's.

code f(a) stacksize=3 filename='x'
              0 LOAD_FAST 0 (a)
              2 GET_YIELD_FROM_ITER
              4 LOAD_CONST 0 (None)
              6 YIELD_FROM
              8 RETURN_VALUE
