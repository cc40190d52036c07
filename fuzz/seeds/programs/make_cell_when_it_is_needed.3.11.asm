freevars 3.11

code f() stacksize=4 filename='make_cell_when_it_is_needed.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 LOAD_CONST               0 (<code object g at 0x..., file "make_cell_when_it_is_needed.asm", line 1>)
          6 MAKE_FUNCTION            0
          8 LOAD_CONST               1 (5)
         10 PRECALL                  1
         14 CALL                     1
         24 RETURN_VALUE

code g(x) cellvars=(x) stacksize=1
          0 RESUME                   0
          2 LOAD_CONST               0 (None)
          4 POP_TOP
          6 MAKE_CELL                0 (x)
          8 LOAD_DEREF               0 (x)
         10 RETURN_VALUE
