freevars 3.11

code <module> stacksize=2 filename='finaliser_error_is_swallowed.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_error_is_swallowed.py", line 2>)
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

code owner() locals=(fail, x) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 (<code object fail at 0x..., file "finaliser_error_is_swallowed.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (fail)

  8           8 LOAD_GLOBAL              1 (NULL + token)
             20 LOAD_FAST                0 (fail)
             22 PRECALL                  1
             26 CALL                     1
             36 STORE_FAST               1 (x)

  9          38 LOAD_CONST               0 (None)
             40 STORE_FAST               1 (x)

 10          42 LOAD_GLOBAL              3 (NULL + emit)
             54 LOAD_CONST               2 ('after')
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP
             72 LOAD_CONST               0 (None)
             74 RETURN_VALUE
LineTable:
  8000f00203051df00003051df00003051df50a00090e8864890b8c0b8041d808
  0c8041dd04088817814d844d804d804d804d

code fail() locals=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.fail firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              1 (NULL + token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               0 (held)

  5          30 LOAD_GLOBAL              3 (NULL + emit)
             42 LOAD_CONST               1 ('failing')
             44 PRECALL                  1
             48 CALL                     1
             58 POP_TOP

  6          60 LOAD_GLOBAL              4 (missing)
             72 LOAD_FAST                0 (held)
             74 BUILD_TUPLE              2
             76 RETURN_VALUE
LineTable:
  8000dd0f1489778c778804dd080c8859890f8c0f880fdd0f169804887dd0081c
