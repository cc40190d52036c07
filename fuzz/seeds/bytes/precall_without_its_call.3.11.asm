freevars 3.11

code f() stacksize=3 filename='x'
          0 LOAD_GLOBAL              1 (NULL + len)
         12 LOAD_CONST               0 (())
         14 PRECALL                  1
         18 NOP
         20 CALL                     1
         30 RETURN_VALUE
