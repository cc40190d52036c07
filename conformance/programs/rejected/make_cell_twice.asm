freevars 3.11
# requirement: makes-each-cell-once
# CPython would put a cell into a cell.

code f() cellvars=(x) stacksize=1 filename='x'
              0 MAKE_CELL 0 (x)
              2 MAKE_CELL 0 (x)
              4 LOAD_CONST 0 (None)
              6 RETURN_VALUE
