freevars 3.11
# requirement: begins-as-a-generator
# CPython would run its body in the call.

code f() flags=GENERATOR stacksize=1 filename='x'
              0 RESUME 0
              2 LOAD_CONST 0 (None)
              4 RETURN_VALUE
