freevars 3.11
# habits: resumes-after-the-prologue
# RESUME is for tracing and signals, not for closures.

code f() stacksize=1 filename='resume_missing.asm'
              0 LOAD_CONST 0 (5)
              2 RETURN_VALUE
