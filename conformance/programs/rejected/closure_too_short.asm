freevars 3.8
# requirement: closure-fits
# CPython would read past the end of the closure when g is called.

code f() cellvars=(x) stacksize=3 filename='x'
              0 LOAD_CLOSURE 0 (x)
              2 BUILD_TUPLE 1
              4 LOAD_CONST 0 (<code g>)
              6 LOAD_CONST 1 ('g')
              8 MAKE_FUNCTION 8 (closure)
              10 RETURN_VALUE

code g() freevars=(x, y) stacksize=2
              0 LOAD_DEREF 0 (x)
              2 RETURN_VALUE
