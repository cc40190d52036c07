freevars 3.11

code <module> stacksize=3 filename='frame_exit_finaliser_reads_its_cells.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 12          28 PUSH_NULL
             30 LOAD_NAME                1 (emit)
             32 LOAD_CONST               1 ('after')
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP
             50 LOAD_CONST               2 (None)
             52 RETURN_VALUE
LineTable:
  f003010101f00406011cf00006011cf00006011cf01200010680058107840780
  07d8000480048057810d840d800d800d800d

code owner() locals=(look, plain, keep) cellvars=(a, captured, z) stacksize=3 firstlineno=2
              0 MAKE_CELL                3 (a)
              2 MAKE_CELL                4 (captured)
              4 MAKE_CELL                5 (z)

  2           6 RESUME                   0

  3           8 LOAD_CONST               1 ('a')
             10 STORE_DEREF              3 (a)

  4          12 LOAD_CONST               2 ('z')
             14 STORE_DEREF              5 (z)

  5          16 LOAD_CLOSURE             3 (a)
             18 LOAD_CLOSURE             5 (z)
             20 BUILD_TUPLE              2
             22 LOAD_CONST               3 (<code object <lambda> at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 5>)
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               0 (look)

  6          28 LOAD_GLOBAL              1 (NULL + token)
             40 LOAD_FAST                0 (look)
             42 PRECALL                  1
             46 CALL                     1
             56 STORE_FAST               1 (plain)

  7          58 LOAD_GLOBAL              1 (NULL + token)
             70 LOAD_FAST                0 (look)
             72 PRECALL                  1
             76 CALL                     1
             86 STORE_DEREF              4 (captured)

  8          88 LOAD_CLOSURE             4 (captured)
             90 BUILD_TUPLE              1
             92 LOAD_CONST               4 (<code object <lambda> at 0x..., file "frame_exit_finaliser_reads_its_cells.py", line 8>)
             94 MAKE_FUNCTION            8 (closure)
             96 STORE_FAST               2 (keep)
             98 LOAD_CONST               0 (None)
            100 RETURN_VALUE
LineTable:
  f8f8f88000d8080b8041d8080b8041d80b1fd00b1fd00b1fd00b1fd00b1f8044
  dd0c119024894b8c4b8045dd0f149054897b8c7b8048d80b1bd00b1bd00b1bd0
  0b1b804480448044

code <lambda>() freevars=(a, z) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=owner.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           2

  5           2 RESUME                   0
              4 LOAD_GLOBAL              1 (NULL + emit)
             16 LOAD_DEREF               0 (a)
             18 LOAD_DEREF               1 (z)
             20 BUILD_TUPLE              2
             22 PRECALL                  1
             26 CALL                     1
             36 RETURN_VALUE
LineTable:
  f880009534981198419806913c943c8000

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0
              4 LOAD_DEREF               0 (captured)
              6 RETURN_VALUE
LineTable:
  f8800090388000
