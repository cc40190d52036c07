freevars 3.11

code <module> stacksize=5 filename='factory_nonlocal_counter.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make_adder at 0x..., file "factory_nonlocal_counter.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make_adder)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (make_adder)
             12 LOAD_CONST               1 (10)
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (first)

 12          30 PUSH_NULL
             32 LOAD_NAME                0 (make_adder)
             34 LOAD_CONST               2 (20)
             36 PRECALL                  1
             40 CALL                     1
             50 STORE_NAME               2 (second)

 13          52 PUSH_NULL
             54 LOAD_NAME                3 (print)
             56 PUSH_NULL
             58 LOAD_NAME                1 (first)
             60 LOAD_CONST               3 (5)
             62 PRECALL                  1
             66 CALL                     1
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP

 14          92 PUSH_NULL
             94 LOAD_NAME                3 (print)
             96 PUSH_NULL
             98 LOAD_NAME                1 (first)
            100 LOAD_CONST               3 (5)
            102 PRECALL                  1
            106 CALL                     1
            116 PRECALL                  1
            120 CALL                     1
            130 POP_TOP

 15         132 PUSH_NULL
            134 LOAD_NAME                3 (print)
            136 PUSH_NULL
            138 LOAD_NAME                2 (second)
            140 LOAD_CONST               3 (5)
            142 PRECALL                  1
            146 CALL                     1
            156 PRECALL                  1
            160 CALL                     1
            170 POP_TOP
            172 LOAD_CONST               4 (None)
            174 RETURN_VALUE
LineTable:
  f003010101f00406010ff00006010ff00006010ff012000913880a9032890e8c
  0e8005d80913881a9042891e8c1e8006d8000580058065806588418168846881
  0f840f800fd80005800580658065884181688468810f840f800fd80005800580
  668066885181698469d10010d40010d00010d00010d00010

code make_adder(x) locals=(add) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object add at 0x..., file "factory_nonlocal_counter.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (add)

  8          14 LOAD_FAST                1 (add)
             16 RETURN_VALUE
LineTable:
  f88000f002030515f000030515f000030515f000030515f000030515f00a000c
  0f804a

code add(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make_adder.<locals>.add firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  5           4 LOAD_DEREF               1 (x)
              6 LOAD_CONST               1 (1)
              8 BINARY_OP               13 (+=)
             12 STORE_DEREF              1 (x)

  6          14 LOAD_DEREF               1 (x)
             16 LOAD_FAST                0 (y)
             18 BINARY_OP                0 (+)
             22 RETURN_VALUE
LineTable:
  f88000e00809885189068801d80f1090318975880c
