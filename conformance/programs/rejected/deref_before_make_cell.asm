freevars 3.11
# requirement: slot-is-filled
# CPython would read a cell where there is none.

code f() cellvars=(x) stacksize=1 filename='x'
              0 LOAD_DEREF 0 (x)
              2 RETURN_VALUE
