freevars 3.11

code <module> stacksize=4 filename='closure_order_is_by_name.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "closure_order_is_by_name.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (f)

 10          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 LOAD_NAME                1 (f)
             34 LOAD_ATTR                3 (__code__)
             44 LOAD_ATTR                4 (co_freevars)
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP

 11          70 PUSH_NULL
             72 LOAD_NAME                2 (emit)
             74 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "closure_order_is_by_name.py", line 11>)
             76 MAKE_FUNCTION            0
             78 LOAD_NAME                1 (f)
             80 LOAD_ATTR                5 (__closure__)
             90 GET_ITER
             92 PRECALL                  0
             96 CALL                     0
            106 PRECALL                  1
            110 CALL                     1
            120 POP_TOP
            122 LOAD_CONST               2 (None)
            124 RETURN_VALUE
LineTable:
  f003010101f004040129f000040129f000040129f00e00050a80458147844780
  01d8000480048051845ad4051bd1001cd4001cd0001cd800048004d00533d005
  33a051a45dd00533d10533d40533d10034d40034d00034d00034d00034

code outer() cellvars=(apple, mango, zebra) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (apple)
              2 MAKE_CELL                1 (mango)
              4 MAKE_CELL                2 (zebra)

  2           6 RESUME                   0

  3           8 LOAD_CONST               1 (1)
             10 STORE_DEREF              2 (zebra)

  4          12 LOAD_CONST               2 (2)
             14 STORE_DEREF              0 (apple)

  5          16 LOAD_CONST               3 (3)
             18 STORE_DEREF              1 (mango)

  6          20 LOAD_CLOSURE             0 (apple)
             22 LOAD_CLOSURE             1 (mango)
             24 LOAD_CLOSURE             2 (zebra)
             26 BUILD_TUPLE              3
             28 LOAD_CONST               4 (<code object <lambda> at 0x..., file "closure_order_is_by_name.py", line 6>)
             30 MAKE_FUNCTION            8 (closure)
             32 RETURN_VALUE
LineTable:
  f8f8f88000d80c0d8045d80c0d8045d80c0d8045d80b28d00b28d00b28d00b28
  d00b28d00b28d00428

code <lambda>() freevars=(apple, mango, zebra) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           3

  6           2 RESUME                   0
              4 LOAD_DEREF               2 (zebra)
              6 LOAD_DEREF               1 (mango)
              8 LOAD_DEREF               0 (apple)
             10 BINARY_OP                5 (*)
             14 BINARY_OP                0 (+)
             18 RETURN_VALUE
LineTable:
  f8800090359835a035993dd113288000

code <listcomp>(.0) locals=(cell) stacksize=3 firstlineno=11
 11           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 9 (to 26)
              8 STORE_FAST               1 (cell)
             10 LOAD_FAST                1 (cell)
             12 LOAD_ATTR                0 (cell_contents)
             22 LIST_APPEND              2
             24 JUMP_BACKWARD           10 (to 6)
        >>   26 RETURN_VALUE
LineTable:
  8000d00533d00533d0053398548064d40618d00533d00533d00533
