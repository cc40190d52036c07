freevars 2.7
# requirement: block-is-there
# There is no loop to be broken.

code f() stacksize=1 filename='x'
              0 BREAK_LOOP
              1 LOAD_CONST 0 (None)
              4 RETURN_VALUE
