freevars 3.11

code f() stacksize=4 filename='load_fast_of_a_captured_argument_3_11.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 LOAD_CONST               0 (<code object g at 0x..., file "load_fast_of_a_captured_argument_3_11.asm", line 1>)
          6 MAKE_FUNCTION            0
          8 LOAD_CONST               1 (5)
         10 PRECALL                  1
         14 CALL                     1
         24 RETURN_VALUE

code g(x) cellvars=(x) stacksize=1
          0 MAKE_CELL                0 (x)
          2 RESUME                   0
          4 LOAD_FAST                0 (x)
          6 RETURN_VALUE
