freevars 3.8
# requirement: only-generators-yield
# CPython would suspend a frame that nothing resumes.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              2 YIELD_VALUE
              4 RETURN_VALUE
