freevars 3.11

code <module> stacksize=2 filename='store_sets_cell_before_release.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "store_sets_cell_before_release.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f004060112f000060112f000060112f01200010680058107840780
  0780078007

code owner() locals=(look) cellvars=(x) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object look at 0x..., file "store_sets_cell_before_release.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               0 (look)

  6          14 LOAD_GLOBAL              1 (NULL + token)
             26 LOAD_FAST                0 (look)
             28 PRECALL                  1
             32 CALL                     1
             42 STORE_DEREF              1 (x)

  7          44 LOAD_CONST               2 ('new')
             46 STORE_DEREF              1 (x)

  8          48 LOAD_GLOBAL              3 (NULL + emit)
             60 LOAD_CONST               3 ('after')
             62 PRECALL                  1
             66 CALL                     1
             76 POP_TOP
             78 LOAD_CONST               0 (None)
             80 RETURN_VALUE
LineTable:
  f88000f002010510f000010510f000010510f000010510f000010510f5060009
  0e8864890b8c0b8041d8080d8041dd04088817814d844d804d804d804d

code look() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.look firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + emit)
             16 LOAD_DEREF               0 (x)
             18 PRECALL                  1
             22 CALL                     1
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE
LineTable:
  f88000dd080c885189078c07880788078807
