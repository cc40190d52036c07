freevars 3.11

code f() stacksize=1 filename='resume_twice.asm'
          0 RESUME                   0
          2 RESUME                   0
          4 LOAD_CONST               0 (5)
          6 RETURN_VALUE
