freevars 2.7
# habits: flags-what-has-no-free-variables
# Without NOFREE a call takes the longer path, to the same end.

code f() stacksize=1 filename='nofree_missing.asm'
              0 LOAD_CONST 0 (5)
              3 RETURN_VALUE
