freevars 3.8
# requirement: is-of-the-right-type
# None is no list.

code f() stacksize=2 filename='x'
              0 LOAD_CONST 0 (None)
              2 LOAD_CONST 0 (None)
              4 LIST_APPEND 1
              6 RETURN_VALUE
