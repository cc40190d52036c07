freevars 3.11

code <module> stacksize=2 filename='empty_cell_filled_again.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_filled_again.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 18           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (read)
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f0040d0110f0000d0110f0000d0110f02000080d80758177847780
  0480048004

code owner() locals=(read, put) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                2 (x)

  2           2 RESUME                   0

  3           4 LOAD_CONST               1 (1)
              6 STORE_DEREF              2 (x)

  4           8 LOAD_CLOSURE             2 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "empty_cell_filled_again.py", line 4>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (read)

  6          18 LOAD_CLOSURE             2 (x)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               3 (<code object put at 0x..., file "empty_cell_filled_again.py", line 6>)
             24 MAKE_FUNCTION            8 (closure)
             26 STORE_FAST               1 (put)

 10          28 DELETE_DEREF             2 (x)

 11          30 LOAD_GLOBAL              1 (NULL + emit)
             42 LOAD_FAST                0 (read)
             44 LOAD_ATTR                1 (__closure__)
             54 LOAD_CONST               4 (0)
             56 BINARY_SUBSCR
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP

 12          82 PUSH_NULL
             84 LOAD_FAST                1 (put)
             86 LOAD_CONST               5 (2)
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP

 13         104 LOAD_GLOBAL              1 (NULL + emit)
            116 PUSH_NULL
            118 LOAD_FAST                0 (read)
            120 PRECALL                  0
            124 CALL                     0
            134 PRECALL                  1
            138 CALL                     1
            148 POP_TOP

 14         150 LOAD_GLOBAL              1 (NULL + emit)
            162 LOAD_DEREF               2 (x)
            164 PRECALL                  1
            168 CALL                     1
            178 POP_TOP

 15         180 LOAD_FAST                0 (read)
            182 RETURN_VALUE
LineTable:
  f88000d808098041d80b148839883988398044f004020512f000020512f00002
  0512f000020512f000020512f00800090add04088814d409199821d4091cd104
  1dd4041dd0041dd8040780438801814684468046dd04088814881489168c1681
  4c844c804cdd04088811814784478047d80b0f804b

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000

code put(value) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.put firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0

  8           4 LOAD_FAST                0 (value)
              6 STORE_DEREF              1 (x)
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
LineTable:
  f88000e00c11880188018801
