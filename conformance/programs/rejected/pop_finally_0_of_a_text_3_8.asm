freevars 3.8
# requirement: finally-has-its-reason
# What pop_finally finds is no reason.

code f() stacksize=2 filename='x'
              0 LOAD_CONST 1 ('text')
              2 POP_FINALLY 0
              4 LOAD_CONST 0 (None)
              6 RETURN_VALUE
