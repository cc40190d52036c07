freevars 3.11

code <module> stacksize=3 filename='cycle_through_containers_collected.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "cycle_through_containers_collected.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 12          28 PUSH_NULL
             30 LOAD_NAME                1 (collect)
             32 PRECALL                  0
             36 CALL                     0
             46 POP_TOP

 13          48 PUSH_NULL
             50 LOAD_NAME                2 (emit)
             52 LOAD_CONST               1 ('collected')
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP
             70 LOAD_CONST               2 (None)
             72 RETURN_VALUE
LineTable:
  f003010101f004060120f000060120f000060120f01200010680058107840780
  07d800078007810984098009d800048004805bd10011d40011d00011d00011d0
  0011

code outer() cellvars=(ring, table) stacksize=4 firstlineno=2
              0 MAKE_CELL                0 (ring)
              2 MAKE_CELL                1 (table)

  2           4 RESUME                   0

  3           6 BUILD_LIST               0
              8 STORE_DEREF              0 (ring)

  4          10 BUILD_MAP                0
             12 STORE_DEREF              1 (table)

  5          14 LOAD_DEREF               0 (ring)
             16 LOAD_METHOD              0 (append)
             38 LOAD_DEREF               0 (ring)
             40 PRECALL                  1
             44 CALL                     1
             54 POP_TOP

  6          56 LOAD_DEREF               0 (ring)
             58 LOAD_METHOD              0 (append)
             80 LOAD_CLOSURE             0 (ring)
             82 BUILD_TUPLE              1
             84 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_containers_collected.py", line 6>)
             86 MAKE_FUNCTION            8 (closure)
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP

  7         104 LOAD_DEREF               1 (table)
            106 LOAD_DEREF               1 (table)
            108 LOAD_CONST               2 ('self')
            110 STORE_SUBSCR

  8         114 LOAD_CLOSURE             1 (table)
            116 BUILD_TUPLE              1
            118 LOAD_CONST               3 (<code object <lambda> at 0x..., file "cycle_through_containers_collected.py", line 8>)
            120 MAKE_FUNCTION            8 (closure)
            122 LOAD_DEREF               1 (table)
            124 LOAD_CONST               4 ('of')
            126 STORE_SUBSCR
            130 LOAD_CONST               0 (None)
            132 RETURN_VALUE
LineTable:
  f8f88000d80b0d8044d80c0e8045d80408874b824b9004d10415d40415d00415
  d80408874b824b900c900c900c900cd1041dd4041dd0041dd814198045882681
  4dd8121f902d902d902d80458824814b804b804b

code <lambda>() freevars=(ring) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0
              4 LOAD_DEREF               0 (ring)
              6 RETURN_VALUE
LineTable:
  f8800098048000

code <lambda>() freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0
              4 LOAD_DEREF               0 (table)
              6 RETURN_VALUE
LineTable:
  f8800098258000
