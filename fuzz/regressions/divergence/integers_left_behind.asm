freevars 2.7
# What f works on is a small integer; where it was, the variable y of g is, which is not bound.

code <module> stacksize=2
  1           0 LOAD_CONST               0 (<code object f at 0x..., file "", line 1>)
              3 MAKE_FUNCTION            0
              6 CALL_FUNCTION            0
              9 POP_TOP
             10 LOAD_CONST               1 (<code object g at 0x..., file "", line 1>)
             13 MAKE_FUNCTION            0
             16 CALL_FUNCTION            0
             19 RETURN_VALUE

code f() cellvars=(a, b) stacksize=3
  1           0 LOAD_CONST               0 (0)
              3 STORE_DEREF              0 (a)
              6 LOAD_CONST               1 (7)
              9 STORE_DEREF              1 (b)
             12 LOAD_DEREF               0 (a)
             15 LOAD_DEREF               1 (b)
             18 LOAD_CONST               2 (None)
             21 POP_TOP
             22 BINARY_FLOOR_DIVIDE
             23 RETURN_VALUE

code g() locals=(v, w, x, y, z) stacksize=1
  1           0 LOAD_FAST                3 (y)
              3 RETURN_VALUE
