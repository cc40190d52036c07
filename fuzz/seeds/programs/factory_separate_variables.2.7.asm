freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='factory_separate_variables.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make_adder at 0x..., file "factory_separate_variables.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make_adder)

  9           9 LOAD_NAME                0 (make_adder)
             12 LOAD_CONST               1 (10)
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (add_ten)

 10          21 LOAD_NAME                0 (make_adder)
             24 LOAD_CONST               2 (20)
             27 CALL_FUNCTION            1
             30 STORE_NAME               2 (add_twenty)

 11          33 LOAD_NAME                1 (add_ten)
             36 LOAD_CONST               3 (5)
             39 CALL_FUNCTION            1
             42 PRINT_ITEM
             43 PRINT_NEWLINE

 12          44 LOAD_NAME                2 (add_twenty)
             47 LOAD_CONST               3 (5)
             50 CALL_FUNCTION            1
             53 PRINT_ITEM
             54 PRINT_NEWLINE

 13          55 LOAD_NAME                3 (emit)
             58 LOAD_NAME                1 (add_ten)
             61 LOAD_ATTR                4 (__closure__)
             64 LOAD_CONST               4 (0)
             67 BINARY_SUBSCR
             68 LOAD_NAME                2 (add_twenty)
             71 LOAD_ATTR                4 (__closure__)
             74 LOAD_CONST               4 (0)
             77 BINARY_SUBSCR
             78 COMPARE_OP               8 (is)
             81 CALL_FUNCTION            1
             84 POP_TOP
             85 LOAD_CONST               5 (None)
             88 RETURN_VALUE

code make_adder(x) locals=(add) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object add at 0x..., file "factory_separate_variables.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (add)

  6          15 LOAD_FAST                1 (add)
             18 RETURN_VALUE

code add(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 LOAD_FAST                0 (y)
              6 BINARY_ADD
              7 RETURN_VALUE
