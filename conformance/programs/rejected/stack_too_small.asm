freevars 3.8
# requirement: stack-size-suffices
# CPython would write past the end of the frame.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              2 LOAD_CONST 0 (None)
              4 POP_TOP
              6 RETURN_VALUE
