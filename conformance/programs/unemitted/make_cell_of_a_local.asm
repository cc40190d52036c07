freevars 3.11
# habits: makes-cells-in-slot-order
# Any slot can be made a cell: that the code object lists it nowhere is not looked at.

code f() locals=(x) stacksize=1 filename='make_cell_of_a_local.asm'
              0 MAKE_CELL 0 (x)
              2 RESUME 0
              4 LOAD_CONST 0 (5)
              6 STORE_DEREF 0 (x)
              8 LOAD_DEREF 0 (x)
              10 RETURN_VALUE
