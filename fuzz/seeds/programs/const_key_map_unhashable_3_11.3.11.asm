freevars 3.11

code f() stacksize=6 filename='const_key_map_unhashable_3_11.asm'
          0 RESUME                   0
          2 LOAD_GLOBAL              1 (NULL + token)
         14 PRECALL                  0
         18 CALL                     0
         28 LOAD_GLOBAL              1 (NULL + token)
         40 PRECALL                  0
         44 CALL                     0
         54 LOAD_CONST               0 ('k')
         56 BUILD_LIST               0
         58 BUILD_TUPLE              2
         60 BUILD_CONST_KEY_MAP      2
         62 RETURN_VALUE
