freevars 3.8

code f() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=2 filename='x'
  1           0 LOAD_CONST               1 (5)
              2 LOAD_CONST               0 (None)
              4 YIELD_FROM
              6 RETURN_VALUE
