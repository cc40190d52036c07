freevars 2.7
# requirement: block-is-there
# CPython raises SystemError.

code f() stacksize=1 filename='x'
        >>    0 CONTINUE_LOOP 0
              3 LOAD_CONST 0 (None)
              6 RETURN_VALUE
