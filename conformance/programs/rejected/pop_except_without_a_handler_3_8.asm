freevars 3.8
# requirement: handler-is-there
# The block that is popped is no handler's.

code f() stacksize=3 filename='x'
              0 SETUP_FINALLY 4
              2 LOAD_CONST 0 (None)
              4 POP_EXCEPT
        >>    6 LOAD_CONST 0 (None)
              8 RETURN_VALUE
