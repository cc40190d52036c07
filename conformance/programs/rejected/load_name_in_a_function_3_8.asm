freevars 3.8
# requirement: slot-is-filled
# A function body has no namespace.

code f() stacksize=1 filename='x'
              0 LOAD_NAME 0 (x)
              2 RETURN_VALUE
