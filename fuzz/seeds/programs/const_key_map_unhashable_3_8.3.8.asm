freevars 3.8

code f() stacksize=5 filename='const_key_map_unhashable_3_8.asm'
  1           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              8 LOAD_CONST               0 ('k')
             10 BUILD_LIST               0
             12 BUILD_TUPLE              2
             14 BUILD_CONST_KEY_MAP      2
             16 RETURN_VALUE
