freevars 3.11

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='nofree_in_3_11.asm'
          0 RESUME                   0
          2 LOAD_CONST               0 (5)
          4 RETURN_VALUE
