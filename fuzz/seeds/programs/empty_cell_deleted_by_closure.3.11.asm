freevars 3.11

code <module> stacksize=3 filename='empty_cell_deleted_by_closure.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_deleted_by_closure.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (delete)

 13          28 PUSH_NULL
             30 LOAD_NAME                1 (delete)
             32 PRECALL                  0
             36 CALL                     0
             46 POP_TOP

 14          48 PUSH_NULL
             50 LOAD_NAME                2 (emit)
             52 LOAD_CONST               1 ('deleted')
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP

 15          70 PUSH_NULL
             72 LOAD_NAME                1 (delete)
             74 PRECALL                  0
             78 CALL                     0
             88 POP_TOP
             90 LOAD_CONST               2 (None)
             92 RETURN_VALUE
LineTable:
  f003010101f004070112f000070112f000070112f014000a0f881589178c1780
  06d800068006810884088008d8000480048059810f840f800fd8000680068108
  8408800880088008

code owner() locals=(delete) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CONST               1 (1)
              6 STORE_DEREF              1 (x)

  5           8 LOAD_CLOSURE             1 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object delete at 0x..., file "empty_cell_deleted_by_closure.py", line 5>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (delete)

  9          18 LOAD_FAST                0 (delete)
             20 RETURN_VALUE
LineTable:
  f88000d808098041f00402050ef00002050ef00002050ef00002050ef0000205
  0ef008000c12804d

code delete() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.delete firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0

  7           4 DELETE_DEREF             0 (x)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
LineTable:
  f88000e00c0d88418841
