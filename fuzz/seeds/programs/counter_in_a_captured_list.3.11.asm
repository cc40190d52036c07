freevars 3.11

code <module> stacksize=7 filename='counter_in_a_captured_list.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object counter at 0x..., file "counter_in_a_captured_list.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (counter)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (counter)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (one)

 13          28 PUSH_NULL
             30 LOAD_NAME                0 (counter)
             32 PRECALL                  0
             36 CALL                     0
             46 STORE_NAME               2 (two)

 14          48 PUSH_NULL
             50 LOAD_NAME                3 (emit)
             52 PUSH_NULL
             54 LOAD_NAME                1 (one)
             56 PRECALL                  0
             60 CALL                     0
             70 PUSH_NULL
             72 LOAD_NAME                1 (one)
             74 PRECALL                  0
             78 CALL                     0
             88 PUSH_NULL
             90 LOAD_NAME                2 (two)
             92 PRECALL                  0
             96 CALL                     0
            106 PUSH_NULL
            108 LOAD_NAME                1 (one)
            110 PRECALL                  0
            114 CALL                     0
            124 BUILD_TUPLE              4
            126 PRECALL                  1
            130 CALL                     1
            140 POP_TOP
            142 LOAD_CONST               1 (None)
            144 RETURN_VALUE
LineTable:
  f003010101f004070110f000070110f000070110f01400070e80678169846980
  03d8060d8067816984698003d80004800480638063816584658853885389558c
  5590439043914594459833983399359c35d00521d10022d40022d00022d00022
  d00022

code counter() locals=(step) cellvars=(count) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (count)

  2           2 RESUME                   0

  3           4 LOAD_CONST               1 (0)
              6 BUILD_LIST               1
              8 STORE_DEREF              1 (count)

  5          10 LOAD_CLOSURE             1 (count)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object step at 0x..., file "counter_in_a_captured_list.py", line 5>)
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_FAST               0 (step)

  9          20 LOAD_FAST                0 (step)
             22 RETURN_VALUE
LineTable:
  f88000d80d0e88438045f004020518f000020518f000020518f000020518f000
  020518f008000c10804b

code step() freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=counter.<locals>.step firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0

  6           4 LOAD_DEREF               0 (count)
              6 LOAD_CONST               1 (0)
              8 COPY                     2
             10 COPY                     2
             12 BINARY_SUBSCR
             22 LOAD_CONST               2 (1)
             24 BINARY_OP               13 (+=)
             28 SWAP                     3
             30 SWAP                     2
             32 STORE_SUBSCR

  7          36 LOAD_DEREF               0 (count)
             38 LOAD_CONST               1 (0)
             40 BINARY_SUBSCR
             50 RETURN_VALUE
LineTable:
  f88000d8080d8861880888088c089041890d880888088908d80f1490518c7888
  0f
