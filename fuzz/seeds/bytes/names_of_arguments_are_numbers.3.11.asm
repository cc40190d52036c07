freevars 3.11

code f() consts=(1: (1,)) stacksize=3 filename='x'
          0 LOAD_GLOBAL              1 (NULL + g)
         12 LOAD_CONST               0 (None)
         14 KW_NAMES                 1
         16 PRECALL                  1
         20 CALL                     1
         30 RETURN_VALUE
