freevars 3.11
# A parameter whose cell nobody makes stays what it is.

code <module> stacksize=2
            0 RESUME                   0
            2 PUSH_NULL
            4 LOAD_CONST               0 (<code object f at 0x..., file "", line 1>)
            6 MAKE_FUNCTION            0
            8 PRECALL                  0
           12 CALL                     0
           22 RETURN_VALUE

code f(**a) cellvars=(a) stacksize=1
            0 LOAD_FAST                0 (a)
            2 RETURN_VALUE
