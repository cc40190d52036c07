freevars 3.11

code <module> stacksize=2 filename='empty_cell_read_by_owner.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_read_by_owner.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00404010af00004010af00004010af00e00010680058107840780
  0780078007

code owner() locals=(read) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "empty_cell_read_by_owner.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               0 (read)

  4          14 LOAD_GLOBAL              1 (NULL + emit)
             26 LOAD_FAST                0 (read)
             28 LOAD_ATTR                1 (__closure__)
             38 LOAD_CONST               2 (0)
             40 BINARY_SUBSCR
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP

  5          66 LOAD_DEREF               1 (x)
             68 RETURN_VALUE
LineTable:
  f88000d80b148839883988398044dd04088814d409199821d4091cd1041dd404
  1dd0041dd80b0c8048

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
