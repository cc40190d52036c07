freevars 3.8
# requirement: annotations-are-a-dict
# CPython would store it unseen.

code f() stacksize=3 filename='x'
              0 LOAD_CONST 0 (None)
              2 LOAD_CONST 1 (<code g>)
              4 LOAD_CONST 2 ('g')
              6 MAKE_FUNCTION 4 (annotations)
              8 RETURN_VALUE

code g() stacksize=1
              0 LOAD_CONST 0 (None)
              2 RETURN_VALUE
