freevars 2.7

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 filename='store_fast_over_a_captured_argument_2_7.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "store_fast_over_a_captured_argument_2_7.asm", line 1>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 (5)
              9 CALL_FUNCTION            1
             12 RETURN_VALUE

code g(x) cellvars=(x) stacksize=1
  1           0 LOAD_CONST               0 (7)
              3 STORE_FAST               0 (x)
              6 LOAD_DEREF               0 (x)
              9 RETURN_VALUE
