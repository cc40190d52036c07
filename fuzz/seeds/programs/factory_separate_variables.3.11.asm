freevars 3.11

code <module> stacksize=5 filename='factory_separate_variables.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make_adder at 0x..., file "factory_separate_variables.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make_adder)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (make_adder)
             12 LOAD_CONST               1 (10)
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (add_ten)

 10          30 PUSH_NULL
             32 LOAD_NAME                0 (make_adder)
             34 LOAD_CONST               2 (20)
             36 PRECALL                  1
             40 CALL                     1
             50 STORE_NAME               2 (add_twenty)

 11          52 PUSH_NULL
             54 LOAD_NAME                3 (print)
             56 PUSH_NULL
             58 LOAD_NAME                1 (add_ten)
             60 LOAD_CONST               3 (5)
             62 PRECALL                  1
             66 CALL                     1
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP

 12          92 PUSH_NULL
             94 LOAD_NAME                3 (print)
             96 PUSH_NULL
             98 LOAD_NAME                2 (add_twenty)
            100 LOAD_CONST               3 (5)
            102 PRECALL                  1
            106 CALL                     1
            116 PRECALL                  1
            120 CALL                     1
            130 POP_TOP

 13         132 PUSH_NULL
            134 LOAD_NAME                4 (emit)
            136 LOAD_NAME                1 (add_ten)
            138 LOAD_ATTR                5 (__closure__)
            148 LOAD_CONST               4 (0)
            150 BINARY_SUBSCR
            160 LOAD_NAME                2 (add_twenty)
            162 LOAD_ATTR                5 (__closure__)
            172 LOAD_CONST               4 (0)
            174 BINARY_SUBSCR
            184 IS_OP                    0
            186 PRECALL                  1
            190 CALL                     1
            200 POP_TOP
            202 LOAD_CONST               5 (None)
            204 RETURN_VALUE
LineTable:
  f003010101f00404010ff00004010ff00004010ff00e000b15882a9052892e8c
  2e8007d80d17885a9802895e8c5e800ad800058005806780678861816a846ad1
  0011d40011d00011d800058005806a806a9011816d846dd10014d40014d00014
  d8000480048057d405189811d4051b987ad41f35b061d41f38d00538d10039d4
  0039d00039d00039d00039

code make_adder(x) locals=(add) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object add at 0x..., file "factory_separate_variables.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (add)

  6          14 LOAD_FAST                1 (add)
             16 RETURN_VALUE
LineTable:
  f88000f002010515f000010515f000010515f000010515f000010515f006000c
  0f804a

code add(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make_adder.<locals>.add firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               1 (x)
              6 LOAD_FAST                0 (y)
              8 BINARY_OP                0 (+)
             12 RETURN_VALUE
LineTable:
  f88000d80f1090318975880c
