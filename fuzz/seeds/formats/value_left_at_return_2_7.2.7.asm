freevars 2.7

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 filename='value_left_at_return_2_7.asm'
  1           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_CONST               0 (5)
              9 RETURN_VALUE
