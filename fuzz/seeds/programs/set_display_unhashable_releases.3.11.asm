freevars 3.11

code <module> stacksize=2 filename='set_display_unhashable_releases.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "set_display_unhashable_releases.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f004020130f000020130f000020130f00a00010680058107840780
  0780078007

code outer() locals=(t) consts=(0: None) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + token)
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "set_display_unhashable_releases.py", line 3>)
             16 MAKE_FUNCTION            0
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_FAST               0 (t)

  4          34 LOAD_GLOBAL              1 (NULL + token)
             46 LOAD_CONST               2 (<code object <lambda> at 0x..., file "set_display_unhashable_releases.py", line 4>)
             48 MAKE_FUNCTION            0
             50 PRECALL                  1
             54 CALL                     1
             64 LOAD_FAST                0 (t)
             66 BUILD_LIST               1
             68 BUILD_SET                2
             70 RETURN_VALUE
LineTable:
  8000dd080dd00e23d00e23d10824d408248041dd0c11d01228d01228d10c29d4
  0c29a841a833d00b2fd0042f

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=3
  3           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('first')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  800095649837916d946d8000

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=4
  4           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('second')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  80009d249878992e9c2e8000
