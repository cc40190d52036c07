freevars 3.11

code f() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=2 filename='x'
          0 RETURN_GENERATOR
          2 POP_TOP
          4 RESUME                   0
          6 LOAD_CONST               0 (None)
          8 LOAD_CONST               0 (None)
         10 YIELD_VALUE
         12 RESUME                   2
         14 POP_TOP
         16 RETURN_VALUE
