freevars 3.11

code f() cellvars=(x) stacksize=3 filename='x'
          0 MAKE_CELL                0 (x)
          2 LOAD_CLOSURE             0 (x)
          4 BUILD_TUPLE              1
          6 LOAD_CONST               0 (<code object g at 0x..., file "x", line 1>)
          8 MAKE_FUNCTION            8 (closure)
         10 RETURN_VALUE

code g() freevars=(x) stacksize=2
          0 COPY_FREE_VARS           1
          2 COPY_FREE_VARS           1
          4 LOAD_CONST               0 (None)
          6 RETURN_VALUE
