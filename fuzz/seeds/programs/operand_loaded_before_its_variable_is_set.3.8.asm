freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='operand_loaded_before_its_variable_is_set.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object double at 0x..., file "operand_loaded_before_its_variable_is_set.py", line 3>)
              2 LOAD_CONST               1 ('double')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (double)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (double)
             12 LOAD_CONST               2 (1)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code double(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=3
  4           0 LOAD_FAST                0 (value)
              2 LOAD_CONST               1 (10)
              4 DUP_TOP
              6 STORE_FAST               0 (value)
              8 BINARY_ADD
             10 LOAD_FAST                0 (value)
             12 BINARY_ADD
             14 RETURN_VALUE
