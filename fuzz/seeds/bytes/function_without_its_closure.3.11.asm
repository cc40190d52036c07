freevars 3.11

code f() stacksize=3 filename='x'
          0 LOAD_CONST               0 (<code object g at 0x..., file "x", line 1>)
          2 MAKE_FUNCTION            0
          4 RETURN_VALUE

code g() freevars=(x) stacksize=2
          0 COPY_FREE_VARS           1
          2 LOAD_DEREF               0 (x)
          4 RETURN_VALUE
