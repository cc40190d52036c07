freevars 3.11
# requirement: handler-keeps-what-is-there
# The stack is not as deep as the handler wants it.

code f() stacksize=3 filename='x'
              0 RESUME 0
              2 LOAD_GLOBAL 0 (a)
             14 RETURN_VALUE
        >>   16 RERAISE 0
ExceptionTable:
  2 to 12 -> 16 [2]
