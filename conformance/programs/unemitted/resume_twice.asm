freevars 3.11
# habits: resumes-after-the-prologue
# A second one does no more than the first.

code f() stacksize=1 filename='resume_twice.asm'
              0 RESUME 0
              2 RESUME 0
              4 LOAD_CONST 0 (5)
              6 RETURN_VALUE
