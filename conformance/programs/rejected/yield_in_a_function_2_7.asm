freevars 2.7
# requirement: stands-in-a-generator
# CPython would suspend a frame that nothing resumes.

code f() stacksize=1 filename='x'
              0 LOAD_CONST 0 (None)
              3 YIELD_VALUE
              4 RETURN_VALUE
