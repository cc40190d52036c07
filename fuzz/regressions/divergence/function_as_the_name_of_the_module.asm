freevars 2.7
# The function holds the globals, which hold it under a name that no observation has.

code <module> stacksize=1
  1           0 LOAD_CONST               0 (<code object f at 0x..., file "", line 1>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (__name__)
              9 LOAD_CONST               1 (None)
             12 RETURN_VALUE

code f() stacksize=1
  1           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
