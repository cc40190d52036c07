freevars 3.11
# habits: makes-cells-in-slot-order
# A cell variable that nothing uses need not be one.

code f() cellvars=(x) stacksize=1 filename='make_cell_missing.asm'
              0 RESUME 0
              2 LOAD_CONST 0 (5)
              4 RETURN_VALUE
