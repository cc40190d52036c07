freevars 3.11

code f() stacksize=3 filename='x'
          0 RESUME                   0
          2 LOAD_GLOBAL              0 (a)
         14 RETURN_VALUE
    >>   16 LOAD_CONST               0 (None)
         18 SWAP                     2
         20 RERAISE                  1
ExceptionTable:
  2 to 12 -> 16 [0]
