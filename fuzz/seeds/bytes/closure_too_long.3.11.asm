freevars 3.11

code f() cellvars=(x, y) stacksize=3 filename='x'
          0 MAKE_CELL                0 (x)
          2 MAKE_CELL                1 (y)
          4 RESUME                   0
          6 LOAD_CLOSURE             0 (x)
          8 LOAD_CLOSURE             1 (y)
         10 BUILD_TUPLE              2
         12 LOAD_CONST               0 (<code object g at 0x..., file "x", line 1>)
         14 MAKE_FUNCTION            8 (closure)
         16 RETURN_VALUE

code g() freevars=(x) stacksize=1
          0 COPY_FREE_VARS           1
          2 RESUME                   0
          4 LOAD_DEREF               0 (x)
          6 RETURN_VALUE
