freevars 3.11

code <module> stacksize=2 filename='delete_empties_cell_before_release.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "delete_empties_cell_before_release.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 13           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f004080112f000080112f000080112f01600010680058107840780
  0780078007

code owner() cellvars=(look, x) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (look)
              2 MAKE_CELL                1 (x)

  2           4 RESUME                   0

  3           6 LOAD_CLOSURE             0 (look)
              8 LOAD_CLOSURE             1 (x)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object look at 0x..., file "delete_empties_cell_before_release.py", line 3>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_DEREF              0 (look)

  8          18 LOAD_GLOBAL              1 (NULL + token)
             30 LOAD_DEREF               0 (look)
             32 PRECALL                  1
             36 CALL                     1
             46 STORE_DEREF              1 (x)

  9          48 DELETE_DEREF             1 (x)

 10          50 LOAD_GLOBAL              3 (NULL + emit)
             62 LOAD_CONST               2 ('after')
             64 PRECALL                  1
             68 CALL                     1
             78 POP_TOP
             80 LOAD_CONST               0 (None)
             82 RETURN_VALUE
LineTable:
  f8f88000f00203051cf00003051cf00003051cf00003051cf00003051cf00003
  051cf50a00090e8864890b8c0b8041d80809dd04088817814d844d804d804d80
  4d

code look() freevars=(look, x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=owner.<locals>.look firstlineno=3
              0 COPY_FREE_VARS           2

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + emit)
             16 LOAD_DEREF               0 (look)
             18 LOAD_ATTR                1 (__closure__)
             28 LOAD_CONST               1 (1)
             30 BINARY_SUBSCR
             40 PRECALL                  1
             44 CALL                     1
             54 POP_TOP

  5          56 LOAD_GLOBAL              1 (NULL + emit)
             68 LOAD_DEREF               1 (x)
             70 PRECALL                  1
             74 CALL                     1
             84 POP_TOP

  6          86 LOAD_GLOBAL              1 (NULL + emit)
             98 LOAD_CONST               2 ('not reached')
            100 PRECALL                  1
            104 CALL                     1
            114 POP_TOP
            116 LOAD_CONST               0 (None)
            118 RETURN_VALUE
LineTable:
  f88000dd080c8854d40d1d9861d40d20d10821d40821d00821dd080c88518907
  8c078807dd080c885dd1081bd4081bd0081bd0081bd0081b
