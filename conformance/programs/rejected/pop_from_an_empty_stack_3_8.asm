freevars 3.8
# requirement: stack-holds-the-operands
# There is nothing to pop.

code f() stacksize=1 filename='x'
              0 POP_TOP
              2 LOAD_CONST 0 (None)
              4 RETURN_VALUE
