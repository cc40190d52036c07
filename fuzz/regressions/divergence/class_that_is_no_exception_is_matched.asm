freevars 2.7
# Of 2.7, and of what no compiler emits: a class that is no exception class matches itself only.

code <module> stacksize=3
  1           0 LOAD_CONST               0 ('')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object f at 0x..., file "", line 1>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 DUP_TOP
             20 LOAD_GLOBAL              0 (object)
             23 COMPARE_OP              10 (exception match)
             26 STORE_NAME               1 (a)
             29 RETURN_VALUE

code f flags=NEWLOCALS stacksize=1
  1           0 LOAD_LOCALS
              1 RETURN_VALUE
