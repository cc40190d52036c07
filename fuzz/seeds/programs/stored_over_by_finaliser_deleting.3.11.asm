freevars 3.11

code <module> stacksize=3 filename='stored_over_by_finaliser_deleting.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object clear at 0x..., file "stored_over_by_finaliser_deleting.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (clear)

  8           8 LOAD_CONST               1 (<code object store at 0x..., file "stored_over_by_finaliser_deleting.py", line 8>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (store)

 14          14 PUSH_NULL
             16 LOAD_NAME                1 (store)
             18 PRECALL                  0
             22 CALL                     0
             32 POP_TOP

 15          34 LOAD_CONST               2 (None)
             36 STORE_GLOBAL             2 (y)

 18          38 LOAD_CONST               3 (<code object clear_y at 0x..., file "stored_over_by_finaliser_deleting.py", line 18>)
             40 MAKE_FUNCTION            0
             42 STORE_NAME               3 (clear_y)

 24          44 PUSH_NULL
             46 LOAD_NAME                4 (token)
             48 LOAD_NAME                3 (clear_y)
             50 PRECALL                  1
             54 CALL                     1
             64 STORE_GLOBAL             2 (y)

 25          66 PUSH_NULL
             68 LOAD_NAME                4 (token)
             70 PRECALL                  0
             74 CALL                     0
             84 STORE_GLOBAL             2 (y)
             86 LOAD_CONST               2 (None)
             88 RETURN_VALUE
LineTable:
  f003010101f004030114f000030114f000030114f00c030110f000030110f000
  030110f00c0001068005810784078007d804088001f00603011af00003011af0
  0003011af00c00050a80458827814e844e8001d8040980458147844780018001
  8001

code clear() stacksize=3 firstlineno=2
  2           0 RESUME                   0

  4           2 DELETE_GLOBAL            0 (x)

  5           4 LOAD_GLOBAL              3 (NULL + emit)
             16 LOAD_CONST               1 ('deleted')
             18 PRECALL                  1
             22 CALL                     1
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE
LineTable:
  8000e00809dd04088819814f844f804f804f804f

code store() stacksize=3 firstlineno=8
  8           0 RESUME                   0

 10           2 LOAD_GLOBAL              1 (NULL + token)
             14 LOAD_GLOBAL              2 (clear)
             26 PRECALL                  1
             30 CALL                     1
             40 STORE_GLOBAL             2 (x)

 11          42 LOAD_GLOBAL              1 (NULL + token)
             54 PRECALL                  0
             58 CALL                     0
             68 STORE_GLOBAL             2 (x)
             70 LOAD_CONST               0 (None)
             72 RETURN_VALUE
LineTable:
  8000e5080d8d65890c8c0c8041dd080d89078c07804180418041

code clear_y() stacksize=3 firstlineno=18
 18           0 RESUME                   0

 20           2 DELETE_GLOBAL            0 (y)

 21           4 LOAD_GLOBAL              3 (NULL + emit)
             16 LOAD_CONST               1 ('deleted again')
             18 PRECALL                  1
             22 CALL                     1
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE
LineTable:
  8000e00809dd0408881fd10419d40419d00419d00419d00419
