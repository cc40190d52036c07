freevars 3.8

code f(a) stacksize=14 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 SETUP_FINALLY           12 (to 16)
              4 LOAD_FAST                0 (a)
              6 UNARY_NEGATIVE
              8 POP_TOP
             10 POP_BLOCK
             12 LOAD_CONST               0 (None)
             14 RETURN_VALUE
        >>   16 WITH_CLEANUP_START
             18 LOAD_CONST               0 (None)
             20 LOAD_CONST               0 (None)
             22 LOAD_CONST               0 (None)
             24 POP_EXCEPT
             26 WITH_CLEANUP_FINISH
             28 END_FINALLY
             30 LOAD_CONST               0 (None)
             32 RETURN_VALUE
