freevars 3.11

code <module> stacksize=7 filename='recursion_makes_a_cell_per_call.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object collect_readers at 0x..., file "recursion_makes_a_cell_per_call.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (collect_readers)

  9           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "recursion_makes_a_cell_per_call.py", line 9>)
             14 MAKE_FUNCTION            0
             16 PUSH_NULL
             18 LOAD_NAME                0 (collect_readers)
             20 LOAD_CONST               2 (4)
             22 BUILD_LIST               0
             24 PRECALL                  2
             28 CALL                     2
             38 GET_ITER
             40 PRECALL                  0
             44 CALL                     0
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP
             70 LOAD_CONST               3 (None)
             72 RETURN_VALUE
LineTable:
  f003010101f004040113f000040113f000040113f00e0001058004d00530d005
  30981f981fa811a842d1192fd4192fd00530d10530d40530d10031d40031d000
  31d00031d00031

code collect_readers(n, readers) cellvars=(n) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                0 (n)

  2           2 RESUME                   0

  3           4 LOAD_DEREF               0 (n)
              6 POP_JUMP_FORWARD_IF_FALSE    43 (to 94)

  4           8 LOAD_FAST                1 (readers)
             10 LOAD_METHOD              0 (append)
             32 LOAD_CLOSURE             0 (n)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "recursion_makes_a_cell_per_call.py", line 4>)
             38 MAKE_FUNCTION            8 (closure)
             40 PRECALL                  1
             44 CALL                     1
             54 POP_TOP

  5          56 LOAD_GLOBAL              3 (NULL + collect_readers)
             68 LOAD_DEREF               0 (n)
             70 LOAD_CONST               2 (1)
             72 BINARY_OP               10 (-)
             76 LOAD_FAST                1 (readers)
             78 PRECALL                  2
             82 CALL                     2
             92 POP_TOP

  6     >>   94 LOAD_FAST                1 (readers)
             96 RETURN_VALUE
LineTable:
  f88000d80708f000020528d8080f8f0e8a0e9079907990799079d10821d40821
  d00821dd08179801984199059877d10827d40827d00827d80b12804e

code <lambda>() freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=collect_readers.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (n)
              6 RETURN_VALUE
LineTable:
  f8800098718000

code <listcomp>(.0) locals=(read) stacksize=4 firstlineno=9
  9           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                12 (to 32)
              8 STORE_FAST               1 (read)
             10 PUSH_NULL
             12 LOAD_FAST                1 (read)
             14 PRECALL                  0
             18 CALL                     0
             28 LIST_APPEND              2
             30 JUMP_BACKWARD           13 (to 6)
        >>   32 RETURN_VALUE
LineTable:
  8000d00530d00530d0053090148064806481668466d00530d00530d00530
