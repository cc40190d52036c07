freevars 3.8

code f() cellvars=(x) stacksize=3 filename='x'
  1           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               0 (<code object g at 0x..., file "x", line 1>)
              6 LOAD_CONST               1 ('g')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code g() freevars=(x) stacksize=2
  1           0 LOAD_CLASSDEREF          0 (x)
              2 RETURN_VALUE
