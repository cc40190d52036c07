freevars 3.11

code f() stacksize=2 filename='x'
          0 PUSH_NULL
          2 PUSH_NULL
          4 PRECALL                  0
          8 LOAD_CONST               0 (None)
         10 RETURN_VALUE
