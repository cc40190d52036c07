freevars 3.11

code f() stacksize=2 filename='x'
          0 PUSH_NULL
          2 PUSH_NULL
          4 PRECALL                  0
          8 CALL                     0
         18 RETURN_VALUE
