freevars 3.11

code f() locals=(g) cellvars=(x) stacksize=6 filename='classderef_asks_the_namespace_first_3_11.asm'
          0 MAKE_CELL                1 (x)
          2 RESUME                   0
          4 LOAD_CONST               0 (1)
          6 STORE_DEREF              1 (x)
          8 LOAD_CLOSURE             1 (x)
         10 BUILD_TUPLE              1
         12 LOAD_CONST               1 (<code object g at 0x..., file "classderef_asks_the_namespace_first_3_11.asm", line 1>)
         14 MAKE_FUNCTION            8 (closure)
         16 STORE_FAST               0 (g)
         18 LOAD_GLOBAL              1 (NULL + emit)
         30 PUSH_NULL
         32 LOAD_FAST                0 (g)
         34 PRECALL                  0
         38 CALL                     0
         48 PRECALL                  1
         52 CALL                     1
         62 POP_TOP
         64 LOAD_CONST               2 ('shadow')
         66 STORE_GLOBAL             1 (x)
         68 LOAD_GLOBAL              1 (NULL + emit)
         80 PUSH_NULL
         82 LOAD_FAST                0 (g)
         84 PRECALL                  0
         88 CALL                     0
         98 PRECALL                  1
        102 CALL                     1
        112 POP_TOP
        114 DELETE_GLOBAL            1 (x)
        116 DELETE_DEREF             1 (x)
        118 LOAD_GLOBAL              1 (NULL + emit)
        130 PUSH_NULL
        132 LOAD_FAST                0 (g)
        134 PRECALL                  0
        138 CALL                     0
        148 PRECALL                  1
        152 CALL                     1
        162 POP_TOP
        164 LOAD_CONST               3 (None)
        166 RETURN_VALUE

code g freevars=(x) flags=NESTED stacksize=2
          0 COPY_FREE_VARS           1
          2 RESUME                   0
          4 LOAD_CLASSDEREF          0 (x)
          6 RETURN_VALUE
