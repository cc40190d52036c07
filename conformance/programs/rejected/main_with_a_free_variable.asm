freevars 3.8
# requirement: main-has-no-free-variables
# Nothing gives it a closure.

code f() freevars=(x) stacksize=1 filename='x'
              0 LOAD_DEREF 0 (x)
              2 RETURN_VALUE
