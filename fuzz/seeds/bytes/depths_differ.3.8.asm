freevars 3.8

code f(a) stacksize=2 filename='x'
  1           0 LOAD_FAST                0 (a)
              2 POP_JUMP_IF_FALSE        6
              4 LOAD_FAST                0 (a)
        >>    6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
