freevars 3.8
# requirement: is-an-exception-class
# A handler runs, but what lies on top is not the class of an exception.

code f(a) stacksize=16 filename='x'
              0 SETUP_FINALLY 10 (to 12)
              2 LOAD_FAST 0 (a)
              4 UNARY_NEGATIVE
              6 POP_TOP
              8 POP_BLOCK
             10 LOAD_CONST 0 (None)
        >>   12 LOAD_FAST 0 (a)
             14 WITH_CLEANUP_START
             16 LOAD_CONST 0 (None)
             18 RETURN_VALUE
