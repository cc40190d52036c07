freevars 3.8
# requirement: does-not-run-off
# CPython would execute what lies behind the code.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
