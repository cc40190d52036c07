freevars 3.11
# requirement: stack-holds-the-operands
# CPython would look below its stack for a method.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              2 PRECALL 0
              6 RETURN_VALUE
