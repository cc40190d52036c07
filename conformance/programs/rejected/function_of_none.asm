freevars 2.7
# requirement: is-of-the-right-type
# None is no code object.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              3 MAKE_FUNCTION 0
              6 RETURN_VALUE
