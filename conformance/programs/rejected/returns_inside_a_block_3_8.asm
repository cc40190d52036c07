freevars 3.8
# requirement: leaves-no-block
# A debug build asserts that there is none.

code f() stacksize=1 filename='x'
              0 SETUP_FINALLY 4
              2 LOAD_CONST 0 (None)
              4 RETURN_VALUE
        >>    6 END_FINALLY
              8 LOAD_CONST 0 (None)
             10 RETURN_VALUE
