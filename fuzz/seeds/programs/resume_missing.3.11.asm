freevars 3.11

code f() stacksize=1 filename='resume_missing.asm'
          0 LOAD_CONST               0 (5)
          2 RETURN_VALUE
