freevars 3.8

code f(a) stacksize=3 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 GET_YIELD_FROM_ITER
              4 LOAD_CONST               0 (None)
              6 YIELD_FROM
              8 RETURN_VALUE
