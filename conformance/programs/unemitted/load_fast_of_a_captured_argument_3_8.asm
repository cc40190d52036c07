freevars 3.8
# habits: uses-captured-variables-through-their-cells
# The slot of a captured argument is empty: the argument has moved into its cell.

code f() stacksize=4 filename='load_fast_of_a_captured_argument_3_8.asm'
              0 LOAD_CONST 0 (<code g>)
              2 LOAD_CONST 1 ('g')
              4 MAKE_FUNCTION 0
              6 LOAD_CONST 2 (5)
              8 CALL_FUNCTION 1
              10 RETURN_VALUE

code g(x) cellvars=(x) stacksize=1
              0 LOAD_FAST 0 (x)
              2 RETURN_VALUE
