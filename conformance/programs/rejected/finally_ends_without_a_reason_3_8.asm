freevars 3.8
# requirement: finally-has-its-reason
# What lies on top is neither NULL, an instruction's position nor the class of an exception.

code f(a) stacksize=1 filename='x'
              0 LOAD_FAST 0 (a)
              2 END_FINALLY
              4 LOAD_CONST 0 (None)
              6 RETURN_VALUE
