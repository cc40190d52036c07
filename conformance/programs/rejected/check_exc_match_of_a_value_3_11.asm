freevars 3.11
# requirement: is-an-exception
# A debug build asserts that it is one.

code f(a) stacksize=2 filename='x'
              0 RESUME 0
              2 LOAD_FAST 0 (a)
              4 LOAD_FAST 0 (a)
              6 CHECK_EXC_MATCH
              8 POP_TOP
             10 RETURN_VALUE
