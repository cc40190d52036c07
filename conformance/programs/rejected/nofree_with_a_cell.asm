freevars 2.7
# requirement: no-free-is-true
# The fast way of calling would not make the cell.

code f() cellvars=(x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='x'
              0 LOAD_DEREF 0 (x)
              3 RETURN_VALUE
