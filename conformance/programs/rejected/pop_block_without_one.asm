freevars 2.7
# requirement: block-is-there
# The block stack is empty.

code f() stacksize=1 filename='x'
              0 POP_BLOCK
              1 LOAD_CONST 0 (None)
              4 RETURN_VALUE
