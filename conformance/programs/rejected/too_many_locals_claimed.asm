freevars 3.8
# requirement: parameters-are-locals
# CPython would clear slots that belong to the value stack.

code f() nlocals=2 stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              2 RETURN_VALUE
