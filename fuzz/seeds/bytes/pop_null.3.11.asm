freevars 3.11

code f() stacksize=1 filename='x'
          0 PUSH_NULL
          2 POP_TOP
          4 LOAD_CONST               0 (None)
          6 RETURN_VALUE
