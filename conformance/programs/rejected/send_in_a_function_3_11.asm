freevars 3.11
# requirement: stands-in-a-generator
# The code is no generator's.

code f(a) stacksize=3 filename='x'
              0 RESUME 0
              2 LOAD_FAST 0 (a)
              4 GET_YIELD_FROM_ITER
              6 LOAD_CONST 0 (None)
              8 SEND 2 (to 14)
             10 POP_TOP
             12 NOP
        >>   14 RETURN_VALUE
