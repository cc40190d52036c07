freevars 2.7
# habits: uses-captured-variables-through-their-cells
# The cell keeps the argument.

code f() stacksize=4 flags=OPTIMIZED|NEWLOCALS|NOFREE filename='store_fast_over_a_captured_argument_2_7.asm'
              0 LOAD_CONST 0 (<code g>)
              3 MAKE_FUNCTION 0
              6 LOAD_CONST 1 (5)
              9 CALL_FUNCTION 1
              12 RETURN_VALUE

code g(x) cellvars=(x) stacksize=1
              0 LOAD_CONST 0 (7)
              3 STORE_FAST 0 (x)
              6 LOAD_DEREF 0 (x)
              9 RETURN_VALUE
