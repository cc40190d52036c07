freevars 3.11
# requirement: yields-behind-send
# What is thrown in would be thrown into the value on the stack, and CPython would look for the SEND to go on behind.

code f() stacksize=2 flags=OPTIMIZED|NEWLOCALS|GENERATOR filename='x'
              0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME 0
              6 LOAD_CONST 0 (None)
              8 LOAD_CONST 0 (None)
             10 YIELD_VALUE
             12 RESUME 2
             14 POP_TOP
             16 RETURN_VALUE
