freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='nested_in_no_function.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "nested_in_no_function.asm", line 1>)
              2 LOAD_CONST               1 ('g')
              4 MAKE_FUNCTION            0
              6 CALL_FUNCTION            0
              8 RETURN_VALUE

code g() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1
  1           0 LOAD_CONST               0 (5)
              2 RETURN_VALUE
