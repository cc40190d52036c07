freevars 3.8
# requirement: slot-is-filled
# A function body has no namespace.

code f() cellvars=(x) stacksize=3 filename='x'
              0 LOAD_CLOSURE 0 (x)
              2 BUILD_TUPLE 1
              4 LOAD_CONST 0 (<code g>)
              6 LOAD_CONST 1 ('g')
              8 MAKE_FUNCTION 8 (closure)
              10 RETURN_VALUE

code g() freevars=(x) stacksize=2
              0 LOAD_CLASSDEREF 0 (x)
              2 RETURN_VALUE
