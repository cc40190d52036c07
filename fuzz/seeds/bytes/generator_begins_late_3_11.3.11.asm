freevars 3.11

code f() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=1 filename='x'
          0 RESUME                   0
          2 RETURN_GENERATOR
          4 POP_TOP
          6 LOAD_CONST               0 (None)
          8 RETURN_VALUE
