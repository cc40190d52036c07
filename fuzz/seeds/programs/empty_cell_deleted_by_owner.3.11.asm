freevars 3.11

code <module> stacksize=2 filename='empty_cell_deleted_by_owner.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_deleted_by_owner.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00405010af00005010af00005010af01000010680058107840780
  0780078007

code owner() locals=(read) cellvars=(x) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CONST               1 (1)
              6 STORE_DEREF              1 (x)

  4           8 LOAD_CLOSURE             1 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "empty_cell_deleted_by_owner.py", line 4>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (read)

  5          18 DELETE_DEREF             1 (x)

  6          20 LOAD_GLOBAL              1 (NULL + emit)
             32 LOAD_CONST               3 ('deleted')
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP

  7          50 DELETE_DEREF             1 (x)
             52 LOAD_CONST               0 (None)
             54 RETURN_VALUE
LineTable:
  f88000d808098041d80b148839883988398044d80809dd04088819814f844f80
  4fd8080988018801

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
