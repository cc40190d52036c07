freevars 3.11
# An argument has one place, however often the cell variables name it: so its cell is made once.

code <module> stacksize=3
              0 RESUME                   0
              2 PUSH_NULL
              4 LOAD_CONST               0 (<code f>)
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 (7)
             10 PRECALL                  1
             14 CALL                     1
             24 RETURN_VALUE

code f(a) cellvars=(a, a) flags=OPTIMIZED|NEWLOCALS stacksize=2
              0 MAKE_CELL                0 (a)
              2 RESUME                   0
              4 LOAD_CLOSURE             0 (a)
              6 LOAD_DEREF               0 (a)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
