freevars 3.11

code f() stacksize=1 filename='instruction_never_reached.asm'
          0 RESUME                   0
          2 LOAD_CONST               0 (5)
          4 RETURN_VALUE
          6 LOAD_CONST               1 (6)
          8 RETURN_VALUE
