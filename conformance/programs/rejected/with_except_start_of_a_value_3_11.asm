freevars 3.11
# requirement: is-an-exception
# A debug build asserts that it is one.

code f(a) stacksize=6 filename='x'
              0 RESUME 0
              2 LOAD_FAST 0 (a)
              4 LOAD_FAST 0 (a)
              6 LOAD_FAST 0 (a)
              8 LOAD_FAST 0 (a)
             10 WITH_EXCEPT_START
             12 POP_TOP
             14 POP_TOP
             16 POP_TOP
             18 POP_TOP
             20 RETURN_VALUE
