freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='factory_separate_variables.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make_adder at 0x..., file "factory_separate_variables.py", line 2>)
              2 LOAD_CONST               1 ('make_adder')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make_adder)

  9           8 LOAD_NAME                0 (make_adder)
             10 LOAD_CONST               2 (10)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (add_ten)

 10          16 LOAD_NAME                0 (make_adder)
             18 LOAD_CONST               3 (20)
             20 CALL_FUNCTION            1
             22 STORE_NAME               2 (add_twenty)

 11          24 LOAD_NAME                3 (print)
             26 LOAD_NAME                1 (add_ten)
             28 LOAD_CONST               4 (5)
             30 CALL_FUNCTION            1
             32 CALL_FUNCTION            1
             34 POP_TOP

 12          36 LOAD_NAME                3 (print)
             38 LOAD_NAME                2 (add_twenty)
             40 LOAD_CONST               4 (5)
             42 CALL_FUNCTION            1
             44 CALL_FUNCTION            1
             46 POP_TOP

 13          48 LOAD_NAME                4 (emit)
             50 LOAD_NAME                1 (add_ten)
             52 LOAD_ATTR                5 (__closure__)
             54 LOAD_CONST               5 (0)
             56 BINARY_SUBSCR
             58 LOAD_NAME                2 (add_twenty)
             60 LOAD_ATTR                5 (__closure__)
             62 LOAD_CONST               5 (0)
             64 BINARY_SUBSCR
             66 COMPARE_OP               8 (is)
             68 CALL_FUNCTION            1
             70 POP_TOP
             72 LOAD_CONST               6 (None)
             74 RETURN_VALUE

code make_adder(x) locals=(add) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object add at 0x..., file "factory_separate_variables.py", line 3>)
              6 LOAD_CONST               2 ('make_adder.<locals>.add')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (add)

  6          12 LOAD_FAST                1 (add)
             14 RETURN_VALUE

code add(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (y)
              4 BINARY_ADD
              6 RETURN_VALUE
