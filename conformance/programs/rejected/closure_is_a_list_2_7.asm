freevars 2.7
# requirement: closure-fits
# CPython says that a closure must be a tuple.

code f() cellvars=(x) stacksize=2 filename='x'
              0 LOAD_CLOSURE 0 (x)
              3 BUILD_LIST 1
              6 LOAD_CONST 0 (<code g>)
              9 MAKE_CLOSURE 0
              12 RETURN_VALUE

code g() freevars=(x) stacksize=1
              0 LOAD_DEREF 0 (x)
              3 RETURN_VALUE
