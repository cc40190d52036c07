freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='factory_nonlocal_counter.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make_adder at 0x..., file "factory_nonlocal_counter.py", line 2>)
              2 LOAD_CONST               1 ('make_adder')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make_adder)

 11           8 LOAD_NAME                0 (make_adder)
             10 LOAD_CONST               2 (10)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (first)

 12          16 LOAD_NAME                0 (make_adder)
             18 LOAD_CONST               3 (20)
             20 CALL_FUNCTION            1
             22 STORE_NAME               2 (second)

 13          24 LOAD_NAME                3 (print)
             26 LOAD_NAME                1 (first)
             28 LOAD_CONST               4 (5)
             30 CALL_FUNCTION            1
             32 CALL_FUNCTION            1
             34 POP_TOP

 14          36 LOAD_NAME                3 (print)
             38 LOAD_NAME                1 (first)
             40 LOAD_CONST               4 (5)
             42 CALL_FUNCTION            1
             44 CALL_FUNCTION            1
             46 POP_TOP

 15          48 LOAD_NAME                3 (print)
             50 LOAD_NAME                2 (second)
             52 LOAD_CONST               4 (5)
             54 CALL_FUNCTION            1
             56 CALL_FUNCTION            1
             58 POP_TOP
             60 LOAD_CONST               5 (None)
             62 RETURN_VALUE

code make_adder(x) locals=(add) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object add at 0x..., file "factory_nonlocal_counter.py", line 3>)
              6 LOAD_CONST               2 ('make_adder.<locals>.add')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (add)

  8          12 LOAD_FAST                1 (add)
             14 RETURN_VALUE

code add(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  5           0 LOAD_DEREF               0 (x)
              2 LOAD_CONST               1 (1)
              4 INPLACE_ADD
              6 STORE_DEREF              0 (x)

  6           8 LOAD_DEREF               0 (x)
             10 LOAD_FAST                0 (y)
             12 BINARY_ADD
             14 RETURN_VALUE
