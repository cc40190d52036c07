freevars 3.11

code <module> stacksize=5 filename='operand_loaded_before_its_variable_is_set.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object double at 0x..., file "operand_loaded_before_its_variable_is_set.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (double)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (double)
             16 LOAD_CONST               1 (1)
             18 PRECALL                  1
             22 CALL                     1
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               2 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f006010129f000010129f000010129f00800010580048056805688
  4181598459810f840f800f800f800f

code double(value) consts=(0: None) stacksize=3 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_FAST                0 (value)
              4 LOAD_CONST               1 (10)
              6 COPY                     1
              8 STORE_FAST               0 (value)
             10 BINARY_OP                0 (+)
             14 LOAD_FAST                0 (value)
             16 BINARY_OP                0 (+)
             20 RETURN_VALUE
LineTable:
  8000d80b109852904b9045d10b20a035d10b28d00428
