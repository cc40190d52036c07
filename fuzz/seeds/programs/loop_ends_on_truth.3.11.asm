freevars 3.11

code <module> stacksize=7 filename='loop_ends_on_truth.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "loop_ends_on_truth.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 19           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 BUILD_LIST               0
             20 LOAD_CONST               1 ((0, 3, '', 'x'))
             22 LIST_EXTEND              1
             24 PRECALL                  1
             28 CALL                     1
             38 PRECALL                  0
             42 CALL                     0
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP
             68 LOAD_CONST               2 (None)
             70 RETURN_VALUE
LineTable:
  f003010101f0040e0115f0000e0115f0000e0115f0220001058004d0051b8055
  8055883f883f883fd1051bd4051bd1051dd4051dd1001ed4001ed0001ed0001e
  d0001e

code outer(values) locals=(last_true) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (values)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (values)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object last_true at 0x..., file "loop_ends_on_truth.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (last_true)

 16          14 LOAD_FAST                1 (last_true)
             16 RETURN_VALUE
LineTable:
  f88000f0020b0526f0000b0526f0000b0526f0000b0526f0000b0526f01a000c
  15d00414

code last_true() locals=(found, i, value) freevars=(values) consts=(2: True) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.last_true firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_CONST               0 (None)
              6 STORE_FAST               0 (found)

  5           8 LOAD_CONST               1 (0)
             10 STORE_FAST               1 (i)

  6     >>   12 NOP

  7     >>   14 LOAD_DEREF               3 (values)
             16 LOAD_FAST                1 (i)
             18 BINARY_SUBSCR
             28 STORE_FAST               2 (value)

  8          30 LOAD_FAST                1 (i)
             32 LOAD_CONST               3 (1)
             34 BINARY_OP               13 (+=)
             38 STORE_FAST               1 (i)

  9          40 LOAD_FAST                2 (value)
             42 POP_JUMP_FORWARD_IF_TRUE     1 (to 46)

 10          44 JUMP_BACKWARD           17 (to 12)

 11     >>   46 LOAD_FAST                2 (value)
             48 JUMP_IF_TRUE_OR_POP      1 (to 52)
             50 LOAD_FAST                0 (found)
        >>   52 STORE_FAST               0 (found)

 12          54 LOAD_FAST                1 (i)
             56 LOAD_GLOBAL              1 (NULL + len)
             68 LOAD_DEREF               3 (values)
             70 PRECALL                  1
             74 CALL                     1
             84 COMPARE_OP               2 (==)
             90 POP_JUMP_FORWARD_IF_FALSE     1 (to 94)

 13          92 JUMP_FORWARD             1 (to 96)

  6     >>   94 JUMP_BACKWARD           41 (to 14)

 14     >>   96 LOAD_FAST                0 (found)
             98 JUMP_IF_FALSE_OR_POP     3 (to 106)
            100 LOAD_FAST                0 (found)
            102 JUMP_IF_TRUE_OR_POP      1 (to 106)
            104 LOAD_CONST               3 (1)
        >>  106 RETURN_VALUE
LineTable:
  f88000d810148805d80c0d8801f002070916d8141a983194498845d80c0d9011
  89468841d81318f000010d19d81018d81419904e98558845d80f109543980691
  4b944bd20f1fd00f1fd81015f00f070916f010001015d00f259825982aa031d0
  0825
