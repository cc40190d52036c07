freevars 3.11
# requirement: function-has-its-closure
# CPython would read from no tuple when g is called.

code f() stacksize=3 filename='x'
              0 LOAD_CONST 0 (<code g>)
              2 MAKE_FUNCTION 0
              4 RETURN_VALUE

code g() freevars=(x) stacksize=2
              0 COPY_FREE_VARS 1
              2 LOAD_DEREF 0 (x)
              4 RETURN_VALUE
