freevars 2.7
# Of 2.7, and of what no compiler emits: small ints that are equal are one object, which matches itself.

code '' cellvars=(a) stacksize=3
  1           0 LOAD_NAME                0 (emit)
              3 LOAD_CONST               0 (0)
              6 STORE_DEREF              0 (a)
              9 LOAD_CLOSURE             0 (a)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object f at 0x..., file "", line 1>)
             18 MAKE_CLOSURE             0
             21 LOAD_CONST               2 ((0,))
             24 CALL_FUNCTION_VAR        0
             27 CALL_FUNCTION            1
             30 RETURN_VALUE

code f(b) freevars=(a) stacksize=2
  1           0 LOAD_FAST                0 (b)
              3 LOAD_DEREF               0 (a)
              6 COMPARE_OP              10 (exception match)
              9 RETURN_VALUE
