freevars 3.8

code f() stacksize=3 filename='x'
  1           0 LOAD_CONST               0 (None)
              2 LOAD_CONST               1 (<code object g at 0x..., file "x", line 1>)
              4 LOAD_CONST               2 ('g')
              6 MAKE_FUNCTION            4 (annotations)
              8 RETURN_VALUE

code g() stacksize=1
  1           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
