freevars 2.7
# requirement: finally-has-its-reason
# What lies on top is no reason.

code f(a) stacksize=4 filename='x'
              0 LOAD_FAST 0 (a)
              3 LOAD_FAST 0 (a)
              6 WITH_CLEANUP
              7 END_FINALLY
              8 LOAD_CONST 0 (None)
             11 RETURN_VALUE
