freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='displays_of_what_is_shared.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object made at 0x..., file "displays_of_what_is_shared.py", line 3>)
              2 LOAD_CONST               1 ('made')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (made)

  8           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (made)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP

  9          18 LOAD_CONST               2 (1)
             20 LOAD_CONST               3 (2)
             22 LOAD_CONST               4 (('k', 'l'))
             24 BUILD_CONST_KEY_MAP      2
             26 LOAD_CONST               5 ('k')
             28 LOAD_CONST               6 (3)
             30 BUILD_MAP                1
             32 LOAD_CONST               7 ('l')
             34 LOAD_CONST               8 (4)
             36 BUILD_MAP                1
             38 LOAD_CONST               9 ('m')
             40 LOAD_CONST              10 (5)
             42 BUILD_MAP                1
             44 BUILD_MAP_UNPACK         4
             46 STORE_NAME               2 (entries)

 10          48 LOAD_NAME                1 (emit)
             50 LOAD_NAME                2 (entries)
             52 CALL_FUNCTION            1
             54 POP_TOP

 11          56 LOAD_NAME                1 (emit)
             58 LOAD_NAME                3 (len)
             60 BUILD_LIST               0
             62 LOAD_CONST              11 (())
             64 BUILD_SET_UNPACK         2
             66 CALL_FUNCTION            1
             68 CALL_FUNCTION            1
             70 POP_TOP
             72 LOAD_CONST              12 (None)
             74 RETURN_VALUE

code made() locals=(one) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=7 firstlineno=3
  4           0 LOAD_CONST               1 (1)
              2 LOAD_CONST               2 (2)
              4 BUILD_SET                2
              6 STORE_FAST               0 (one)

  5           8 LOAD_GLOBAL              0 (len)
             10 LOAD_FAST                0 (one)
             12 LOAD_FAST                0 (one)
             14 LOAD_CONST               2 (2)
             16 LOAD_CONST               3 (3)
             18 BUILD_LIST               2
             20 LOAD_CONST               4 ((3, 4))
             22 LOAD_CONST               5 (4)
             24 LOAD_CONST               6 (5)
             26 BUILD_SET                2
             28 BUILD_SET_UNPACK         5
             30 CALL_FUNCTION            1
             32 RETURN_VALUE
