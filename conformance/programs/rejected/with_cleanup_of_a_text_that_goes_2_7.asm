freevars 2.7
# requirement: finally-has-its-reason
# What lies on top is a text, and no reason, whatever becomes of it.

code f() stacksize=4 filename='x'
              0 LOAD_CONST 1 ('text')
              3 LOAD_CONST 1 ('text')
              6 WITH_CLEANUP
              7 POP_TOP
              8 LOAD_CONST 0 (None)
             11 RETURN_VALUE
